import { createInterface } from "node:readline";
import { createCuration } from "../../src/app/curation/createCuration";
import { thisThread } from "../../src/app/reading/thisThread";
import { connect, type GraphAddress } from "../../src/graph/session";
import { type Asked, correct } from "./curationSteps";

/** A process that corrects a graph: a request a line on its input, a line when it begins and one with the answer. */
async function main(): Promise<void> {
  const graph = await connect(JSON.parse(process.argv[2] ?? "") as GraphAddress);
  const curation = createCuration(graph, thisThread);
  process.stdout.write("ready\n");
  for await (const line of createInterface({ input: process.stdin })) {
    const { asked, key } = JSON.parse(line) as { asked: Asked; key: string };
    process.stdout.write("begun\n");
    const correction = await correct(curation, asked, key);
    process.stdout.write(`${JSON.stringify({ change: correction?.change ?? null })}\n`);
  }
  await graph.close();
}

void main();
