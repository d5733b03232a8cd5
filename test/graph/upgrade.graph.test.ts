import { addExtraction } from "../../src/app/ingest/addExtraction";
import type { Extraction } from "../../src/extract/Extraction";
import { changeGraph } from "../../src/graph/change/changeGraph";
import { checkIntegrity } from "../../src/graph/integrity";
import { loadMigrations, type Migration } from "../../src/graph/loadMigrations";
import { migrate } from "../../src/graph/migrate";
import type { Graph } from "../../src/graph/session";
import { useEmptyGraph, wipeSchema } from "./connect";
import { currentView } from "./currentView";
import { extractSeeds } from "./extractSeeds";

/** Constraints and indexes by name, with what they are on. */
const schemaOf = async (graph: Graph): Promise<unknown[]> => [
  ...(await graph.runAlone(
    "SHOW CONSTRAINTS YIELD name, type, labelsOrTypes, properties RETURN name, type, labelsOrTypes, properties ORDER BY name",
  )),
  ...(await graph.runAlone(
    "SHOW INDEXES YIELD name, type, labelsOrTypes, properties, state RETURN name, type, labelsOrTypes, properties, state ORDER BY name",
  )),
];

describe("a graph of the first schema", () => {
  const test = useEmptyGraph();
  const extractions: Extraction[] = [];
  let wanted: { schema: unknown; view: unknown };
  let steps: readonly Migration[];
  const load = async (): Promise<void> => {
    for (const extraction of extractions)
      await changeGraph(test.graph, (change) => addExtraction(change, extraction));
  };
  beforeAll(async () => {
    extractions.push(...(await extractSeeds()));
    steps = await loadMigrations();
    await load();
    wanted = { schema: await schemaOf(test.graph), view: await currentView(test.graph) };
    await wipeSchema(test.graph);
    await migrate(test.graph, steps.slice(0, 1));
    await load();
  }, 300_000);

  it("is brought up to date one release after the other, and keeps all it holds", async () => {
    for (let count = 2; count <= steps.length; count += 1) {
      expect(await migrate(test.graph, steps.slice(0, count))).toEqual([steps[count - 1]!.version]);
      expect(await currentView(test.graph)).toEqual(wanted.view);
    }
    expect(await schemaOf(test.graph)).toEqual(wanted.schema);
    expect(await checkIntegrity(test.graph)).toEqual([]);
  }, 300_000);

  it("takes texts again after, and they change nothing", async () => {
    await load();
    expect(await currentView(test.graph)).toEqual(wanted.view);
  }, 120_000);
});
