import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { dumpDatabase } from "../../../src/app/neo4j/dumpDatabase";
import { restoreDatabase } from "../../../src/app/neo4j/restoreDatabase";
import { startManagedNeo4j } from "../../../src/app/neo4j/startManagedNeo4j";
import { changeGraph } from "../../../src/graph/change/changeGraph";
import { loadBatches } from "../../../src/graph/change/loadBatches";
import { checkIntegrity } from "../../../src/graph/integrity";
import { migrate } from "../../../src/graph/migrate";
import { connect, type Graph } from "../../../src/graph/session";
import { tell } from "../../graph/batches";
import { currentView } from "../../graph/currentView";

const tale = tell({
  name: "spring",
  published: "2024-04-02",
  things: { "Ana Diaz": { kind: "Official" }, Peru: { kind: "Country", entity: "PE" } },
  told: [{ kind: "REPRESENTS", from: "Ana Diaz", to: "Peru" }],
});

describe("a dump", () => {
  let folder = "";
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "cooperation-graph-dump-"));
  });
  afterAll(() => rm(folder, { recursive: true, force: true, maxRetries: 10 }));

  async function inGraph<T>(home: string, work: (graph: Graph) => Promise<T>): Promise<T> {
    const server = await startManagedNeo4j({ home, heap: "256m", pageCache: "32m" });
    const graph = await connect(server);
    try {
      return await work(graph);
    } finally {
      await graph.close();
      await server.stop();
    }
  }

  it("restores the same graph elsewhere, and refuses where it would replace one or one is in use", async () => {
    const [home, other, file] = [join(folder, "one"), join(folder, "other"), join(folder, "graph.dump")];
    await expect(dumpDatabase({ home, file })).rejects.toMatchObject({ code: "NOTHING_FOUND" });
    const wanted = await inGraph(home, async (graph) => {
      await migrate(graph);
      await changeGraph(graph, (change) => loadBatches(change, [tale]));
      await expect(dumpDatabase({ home, file })).rejects.toMatchObject({ code: "ALREADY_RUNNING" });
      return currentView(graph);
    });
    await dumpDatabase({ home, file });
    await expect(restoreDatabase({ home, file, replace: false })).rejects.toMatchObject({ code: "CONFLICT" });
    await expect(
      restoreDatabase({ home: other, file: join(folder, "none.dump"), replace: true }),
    ).rejects.toMatchObject({ code: "FILE_UNREADABLE" });
    await restoreDatabase({ home: other, file, replace: true });
    const restored = await inGraph(other, async (graph) => {
      expect(await checkIntegrity(graph)).toEqual([]);
      expect(await migrate(graph)).toEqual([]);
      return currentView(graph);
    });
    expect(restored).toEqual(wanted);
  }, 240_000);
});
