import { readFile } from "node:fs/promises";
import { addExtraction } from "../../src/app/ingest/addExtraction";
import type { Extraction } from "../../src/extract/Extraction";
import { changeGraph } from "../../src/graph/change/changeGraph";
import { connect, type GraphAddress } from "../../src/graph/session";

// A program of its own, so that a test can kill it: brings extractions (a file of JSON) into the graph it is given, one
// by one, in the order it is told, and says so before each transaction.
async function main(): Promise<void> {
  const [address = "", file = "", order = ""] = process.argv.slice(2);
  const graph = await connect(JSON.parse(address) as GraphAddress);
  const extractions = JSON.parse(await readFile(file, "utf8")) as Extraction[];
  for (const index of order) {
    const extraction = extractions[Number(index)];
    if (!extraction) throw new Error(`No extraction ${index}`);
    process.stdout.write("loading\n");
    await changeGraph(graph, (change) => addExtraction(change, extraction));
  }
  await graph.close();
}

void main();
