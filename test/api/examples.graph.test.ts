import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ingestSource } from "../../src/app/ingest/ingestSource";
import type { RunningServer } from "../../src/app/http/Server";
import { answer } from "../../src/graph/answer";
import { useEmptyGraph } from "../graph/connect";
import { exampleDocument, exampleFile, exampleNames, questionOf } from "./examples";
import { faultsOf } from "./expected";
import { ask, startTestServer } from "./testServer";

/** Examples that the graph answers wrongly so far, with what is wrong. */
const wrong = JSON.parse(readFileSync("schema/examples/wrong.json", "utf8")) as Record<string, string>;

describe("examples", () => {
  const place = useEmptyGraph();
  let server: RunningServer;

  beforeAll(async () => {
    const files = [
      "000_23a8ad558a575a0d",
      "001_5418c0232b8c90e6",
      "002_5759dd2cd8692408",
      "003_a2755b4a5f3d298e",
      "004_f5a26f56c8b0f39e",
    ];
    for (const file of files) {
      const path = join("seeds/documents", `${file}.txt`);
      await ingestSource(place.graph, { name: path, file: `${file}.txt`, path }, {});
    }
    server = await startTestServer({
      parts: {
        answer: (selection, variables, options) => answer(place.graph, selection, variables, options),
      },
    });
  }, 300_000);
  afterAll(() => server.close());

  it("answer one question of the gold each", () => {
    expect(Object.keys(questionOf).sort()).toEqual(exampleNames);
    for (const name of Object.keys(wrong)) expect(exampleNames).toContain(name);
  });

  it.each(exampleNames)("%s", async (name) => {
    const { body } = await ask(server, exampleDocument(name));
    expect(body.errors).toBeUndefined();
    if (process.env["WRITE_EXAMPLES"])
      writeFileSync(exampleFile(name), `${JSON.stringify({ data: body.data }, null, 2)}\n`);
    const faults = faultsOf(questionOf[name]!, body.data);
    if (name in wrong) expect([name, faults]).not.toEqual([name, []]);
    else expect([name, faults]).toEqual([name, []]);
    expect(JSON.parse(readFileSync(exampleFile(name), "utf8"))).toEqual({ data: body.data });
  });

  it("no agreement counts as signed that is only sought", async () => {
    const { body } = await ask(server, exampleDocument("is-an-agreement-signed"));
    const [agreement] = body.data.agreements.nodes;
    expect([agreement.signatories.totalCount, agreement.producedAt.totalCount]).toEqual([0, 0]);
  });
});
