import { int } from "neo4j-driver";
import { answer } from "../../src/graph/answer";
import type { Plan } from "../../src/graph/compile/Plan";
import type { Graph } from "../../src/graph/session";
import { Gathering } from "../../src/graph/together/Gathering";
import { selection } from "./asking";
import { useEmptyGraph } from "./connect";
import { type GivenEntity, writeGraph } from "./fixtures/writeGraph";

/** The graph, and how many transactions were begun in it. */
function counted(graph: Graph): { graph: Graph; begun: () => number } {
  let begun = 0;
  const session: Graph["session"] = (access) => {
    begun++;
    return graph.session(access);
  };
  return { graph: { ...graph, session }, begun: () => begun };
}

/** Asks `one` sixteen times at once, again and again, until fewer transactions were needed than questions. */
async function askUntilTogether(begun: () => number, one: (at: number) => Promise<unknown>): Promise<void> {
  for (let tried = 0; tried < 300; tried++) {
    const before = begun();
    await Promise.all(Array.from({ length: 16 }, (_, at) => one(at)));
    if (begun() - before < 16) return;
  }
  throw new Error("Nothing was asked together");
}

const planOf = (text: string): Plan => ({
  text,
  decisive: new Set(),
  questions: [],
  limits: new Set(),
  parameters: (variables) => ({ ...variables }),
  shape: () => ({}),
});

const dividing = planOf("CALL () {\n  RETURN 10 / $p0 AS tenth\n}\nRETURN tenth AS answer");
const counting = planOf(
  "CALL () {\n  UNWIND range(1, $p0) AS one\n  UNWIND range(1, 1000) AS other\n  RETURN count(one + other) AS all\n}\nRETURN all AS answer",
);
interface Shown {
  readonly metaData: { readonly requestId?: unknown; readonly operation?: unknown };
}

const code = (reason: unknown): unknown => (reason as { code: unknown }).code;

describe("requests that are asked together", () => {
  const given = useEmptyGraph();

  beforeAll(async () => {
    const entities = Array.from({ length: 40 }, (_, at): GivenEntity => ({
      id: `o${at}`,
      kind: "Official",
      name: `Official ${at}`,
    }));
    await writeGraph(given.graph, entities, []);
  }, 60_000);

  test("get each its own answer, or none where there is none", async () => {
    const { graph, begun } = counted(given.graph);
    const roots = selection(`query ($id: ID!) { node(id: $id) { ... on Official { id name } } }`, { id: "" });
    const ask = (id: string) => answer(graph, roots, { id }, { planKey: "together" });
    const expected = (id: string, at: number) => ({
      node: id === "nobody" ? null : { id, name: `Official ${at}` },
    });
    const idAt = (at: number) => (at % 5 === 4 ? "nobody" : `o${at}`);
    await askUntilTogether(begun, async (at) => {
      expect(await ask(idAt(at))).toEqual(expected(idAt(at), at));
    });
    const many = Array.from({ length: 40 }, (_, at) => at);
    expect(await Promise.all(many.map((at) => ask(idAt(at))))).toEqual(
      many.map((at) => expected(idAt(at), at)),
    );
  });

  test("share a page's size, or are not asked together", async () => {
    const { graph, begun } = counted(given.graph);
    const text = `query ($first: Int, $least: Int) {
      officials(first: $first, where: { degree: { gte: $least } }) { nodes { id } } }`;
    const roots = selection(text, { first: 3, least: 0 });
    const ask = async (first: number) => {
      const told = await answer(graph, roots, { first, least: 0 }, { planKey: "sizes" });
      return (told["officials"] as { nodes: unknown[] }).nodes.length;
    };
    await askUntilTogether(begun, async () => expect(await ask(3)).toBe(3));
    const sizes = Array.from({ length: 48 }, (_, at) => 1 + (at % 4));
    expect(await Promise.all(sizes.map(ask))).toEqual(sizes);
  });

  test("are not harmed by one that fails", async () => {
    const { graph, begun } = counted(given.graph);
    const gathering = new Gathering(graph, dividing);
    const ask = (by: number) => gathering.ask({ p0: int(by) }, {});
    await askUntilTogether(begun, async (at) => expect(await ask(at + 1)).toBe(Math.floor(10 / (at + 1))));
    const told = await Promise.allSettled(Array.from({ length: 16 }, (_, at) => ask(at === 7 ? 0 : 5)));
    told.forEach((one, at) => {
      if (at === 7) expect(code((one as PromiseRejectedResult).reason)).toBe("GRAPH_FAILED");
      else expect(one).toEqual({ status: "fulfilled", value: 2 });
    });
  });

  test("are not harmed by one whose time runs out", async () => {
    const { graph, begun } = counted(given.graph);
    const gathering = new Gathering(graph, counting);
    const ask = (thousands: number) => gathering.ask({ p0: int(thousands) }, { timeout: 1500 });
    await askUntilTogether(begun, async () => expect(await ask(1)).toBe(1000));
    const told = await Promise.allSettled(
      Array.from({ length: 16 }, (_, at) => ask(at === 9 ? 100_000_000 : 1)),
    );
    told.forEach((one, at) => {
      if (at === 9) expect(code((one as PromiseRejectedResult).reason)).toBe("TIMEOUT");
      else expect(one).toEqual({ status: "fulfilled", value: 1000 });
    });
  });

  test("leave alone", async () => {
    const { graph, begun } = counted(given.graph);
    const gathering = new Gathering(graph, dividing);
    const ask = (signal?: AbortSignal) => gathering.ask({ p0: int(5) }, { signal });
    await askUntilTogether(begun, () => ask());
    const leaving = new AbortController();
    const all = Promise.allSettled(
      Array.from({ length: 16 }, (_, at) => ask(at % 3 === 0 ? leaving.signal : undefined)),
    );
    leaving.abort();
    const told = await all;
    told.forEach((one, at) => {
      if (at % 3 === 0) expect(code((one as PromiseRejectedResult).reason)).toBe("INTERRUPTED");
      else expect(one).toEqual({ status: "fulfilled", value: 2 });
    });
    expect(await ask()).toBe(2);
  });

  test("are asked each alone where the database does not understand the statement for several", async () => {
    const { graph, begun } = counted(given.graph);
    const gathering = new Gathering(graph, planOf("WITH $p0 AS told RETURN told AS answer"));
    const many = Array.from({ length: 16 }, (_, at) => at);
    for (let round = 0; round < 20; round++)
      expect(await Promise.all(many.map((at) => gathering.ask({ p0: at }, {})))).toEqual(many);
    expect(begun()).toBeGreaterThanOrEqual(20 * 16);
  });

  test("show the database who they are", async () => {
    const { graph, begun } = counted(given.graph);
    const gathering = new Gathering(graph, counting);
    const ask = (thousands: number, requestId: string) =>
      gathering.ask(
        { p0: int(thousands) },
        { timeout: 1500, metadata: { requestId, operation: "Count", caller: "" } },
      );
    const lists: Shown[] = [];
    // The database is looked at from outside: whether it is caught in the act is up to both.
    for (let tried = 0; tried < 30 && lists.length === 0; tried++) {
      await askUntilTogether(begun, (at) => ask(1, `r${at}`));
      const slow = Promise.allSettled(Array.from({ length: 16 }, (_, at) => ask(2000, `r${at}`)));
      const shown = await given.graph.runAlone<Shown>("SHOW TRANSACTIONS YIELD metaData");
      lists.push(...shown.filter(({ metaData }) => Array.isArray(metaData.requestId)));
      await slow;
    }
    expect(lists[0]?.metaData.operation).toBe("Count");
  });
});
