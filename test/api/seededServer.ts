import { join } from "node:path";
import type { RunningServer, ServerSettings } from "../../src/app/http/Server";
import { createCuration } from "../../src/app/curation/createCuration";
import { thisThread } from "../../src/app/reading/thisThread";
import { createReview } from "../../src/app/curation/createReview";
import { ingestSource } from "../../src/app/ingest/ingestSource";
import { answer } from "../../src/graph/answer";
import type { TestGraph } from "../graph/connect";
import { startTestServer } from "./testServer";

const seeds = [
  "000_23a8ad558a575a0d",
  "001_5418c0232b8c90e6",
  "002_5759dd2cd8692408",
  "003_a2755b4a5f3d298e",
  "004_f5a26f56c8b0f39e",
];

/** Reads the texts that ship into the graph and serves it; whoever shows no key may correct it. */
export async function startSeededServer(
  { graph }: TestGraph,
  settings: Partial<ServerSettings> = {},
): Promise<RunningServer> {
  for (const seed of seeds) {
    const path = join("seeds/documents", `${seed}.txt`);
    await ingestSource(graph, { name: path, file: `${seed}.txt`, path }, {}, thisThread);
  }
  return await startTestServer({
    settings,
    parts: {
      answer: (selection, variables, options) => answer(graph, selection, variables, options),
      curation: createCuration(graph, thisThread),
      review: createReview(graph),
      recognise: () => Promise.resolve({ level: "administrator", name: "tester", account: "tester" }),
    },
  });
}
