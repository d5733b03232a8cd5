import { request } from "node:http";
import { connect, type Graph } from "../../src/graph/session";
import { until } from "../faults/until";
import { useEmptyGraph } from "../graph/connect";
import { ask, startTestServer } from "./testServer";

const question = "{ countries { totalCount } }";

/** Works for a minute unless it is ended. */
const long = "UNWIND range(1, 2000000000) AS n WITH n WHERE n % 7 = 8 RETURN count(n) AS many";

describe("work in the database", () => {
  const test = useEmptyGraph();
  const running = async (): Promise<number> => {
    const rows = await test.graph.runAlone<{ currentQuery: string }>(
      "SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery = $long RETURN currentQuery",
      { long },
    );
    return rows.length;
  };
  const working = (graph: Graph) =>
    startTestServer({
      parts: {
        answer: (_selection, _variables, { signal }) =>
          graph.readTransaction(async (run) => ({ countries: await run(long) }), { signal, timeout: 60_000 }),
      },
      settings: { requestTimeout: 60_000 },
    });

  it("ends when the client leaves", async () => {
    const server = await working(test.graph);
    const body = JSON.stringify({ query: question });
    const headers = { "content-type": "application/json", "content-length": body.length };
    const client = request(`${server.url}/graphql`, { method: "POST", headers });
    client.on("error", () => undefined);
    client.end(body);
    await until(async () => (await running()) === 1, 30);
    client.destroy();
    await until(async () => (await running()) === 0, 30);
    await server.close();
  });

  it("that finds no connection free is refused as unavailable, and goes on once there is one", async () => {
    const narrow = await connect({ ...test, poolSize: 1 });
    const held = narrow.session("READ");
    const transaction = await held.beginTransaction();
    await transaction.run("RETURN 1");
    const server = await startTestServer({
      parts: {
        answer: (_selection, _variables, { signal }) =>
          narrow.readTransaction(
            async (run) => ({ countries: (await run("RETURN 7 AS totalCount"))[0] }),
            signal ? { signal } : {},
          ),
      },
      settings: { requestTimeout: 30_000 },
    });
    const { status, body, headers } = await ask(server, question);
    expect([status, body.errors[0].extensions.code]).toEqual([503, "UNAVAILABLE"]);
    expect(body.errors[0].message).not.toMatch(/bolt|neo4j/i);
    expect(headers.get("x-request-id")).not.toBeNull();
    await transaction.commit();
    await held.close();
    expect((await ask(server, question)).body.data).toEqual({ countries: { totalCount: 7 } });
    await server.close();
    await narrow.close();
  });
});
