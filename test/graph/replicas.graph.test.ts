import { addExtraction } from "../../src/app/ingest/addExtraction";
import { changeGraph } from "../../src/graph/change/changeGraph";
import { connect, type Graph } from "../../src/graph/session";
import { useEmptyGraph, wipe } from "./connect";
import { currentView } from "./currentView";
import { extractSeeds } from "./extractSeeds";

describe("two programs on one database", () => {
  const test = useEmptyGraph();
  let other: Graph;
  beforeAll(async () => {
    other = await connect(test);
  });
  afterAll(() => other.close());

  it("read what the other wrote, and nothing older", async () => {
    for (const [turn, [writer, reader]] of [
      [test.graph, other],
      [other, test.graph],
    ].entries()) {
      await writer!.writeTransaction((run) =>
        run("MERGE (l:Lock {name: 'replicas'}) SET l.turn = $turn", { turn }),
      );
      const [row] = await reader!.readTransaction(
        (run) => run<{ turn: number }>("MATCH (l:Lock {name: 'replicas'}) RETURN l.turn AS turn"),
        { after: await writer!.lastBookmarks() },
      );
      expect(row).toEqual({ turn });
    }
    await test.graph.runAlone("MATCH (l:Lock {name: 'replicas'}) DELETE l");
  });

  it("refuse to read after what never was", async () => {
    const reading = other.readTransaction((run) => run("RETURN 1"), { after: ["no such bookmark"] });
    await expect(reading).rejects.toMatchObject({ name: "Problem" });
    expect(await other.readTransaction((run) => run("RETURN 1 AS one"))).toEqual([{ one: 1 }]);
  });

  it("ingest texts side by side, some the same, into the graph that one of them makes", async () => {
    const extractions = await extractSeeds();
    for (const extraction of extractions)
      await changeGraph(test.graph, (change) => addExtraction(change, extraction));
    const wanted = await currentView(test.graph);
    await wipe(test.graph);
    const [first, last] = [extractions.slice(0, 4), extractions.slice(2).toReversed()];
    await Promise.all(
      [
        [test.graph, first],
        [other, last],
      ].map(async ([graph, some]) => {
        for (const extraction of some as typeof extractions)
          await changeGraph(graph as Graph, (change) => addExtraction(change, extraction));
      }),
    );
    expect(await currentView(other)).toEqual(wanted);
  }, 180_000);
});
