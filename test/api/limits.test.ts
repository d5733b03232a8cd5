import { request } from "node:http";
import type { RunningServer } from "../../src/app/http/Server";
import { ask, startTestServer } from "./testServer";

const logged: string[] = [];
let server: RunningServer;
beforeAll(async () => {
  server = await startTestServer({ log: (line) => logged.push(line) });
});
afterAll(() => server.close());

const code = (reply: { body: any }): unknown => reply.body.errors?.[0]?.extensions?.code;
const nested = (depth: number): string =>
  depth === 0 ? "id" : `relations(first: 1) { edges { node { from { ${nested(depth - 1)} } } } }`;

describe("an operation that is too large", () => {
  it("by tokens is refused as a document that cannot be read", async () => {
    const reply = await ask(server, `{ ${"__typename ".repeat(1500)} }`);
    expect(code(reply)).toBe("GRAPHQL_PARSE_FAILED");
    expect(reply.body.data).toBeUndefined();
  });

  it.each([
    ["depth", `{ node(id: "x") { ... on Entity { ${nested(6)} } } }`],
    [
      "depth",
      `{ node(id: "x") { ...A } } fragment A on Entity { ${nested(3)} mentions { nodes { entity { ...B } } } } fragment B on Entity { ${nested(4)} }`,
    ],
    ["aliases", `{ ${Array.from({ length: 31 }, (_, index) => `a${index}: __typename`).join(" ")} }`],
    [
      "directives",
      `{ __typename ${Array.from({ length: 6 }, (_, index) => `a${index}: __typename @include(if: true)`).join(" ")} }`,
    ],
    ["selections", `{ countries { nodes { ${"name ".repeat(201)} } } }`],
    [
      "nodes",
      "{ countries(first: 100) { nodes { officials(first: 100) { nodes { evidence: name } edges { evidence(first: 10) { id } } } } } }",
    ],
    [
      "points",
      `{ ${["a", "b", "c"].map((key) => `${key}: documents(first: 100) { nodes { text } }`).join(" ")} }`,
    ],
    ["points", "{ countries(first: 100) { nodes { officials(first: 60) { nodes { name } } } } }"],
  ])("by %s is refused with its own code", async (what, query) => {
    const reply = await ask(server, query);
    expect(reply.body.errors).toHaveLength(1);
    expect(reply.body.errors[0].extensions).toMatchObject({ code: "QUERY_TOO_COMPLEX", argument: what });
    expect(reply.status).toBe(400);
  });

  it("counts page sizes that stand in variables", async () => {
    const query =
      "query ($n: Int) { countries(first: $n) { nodes { officials(first: $n) { nodes { name } } } } }";
    expect(code(await ask(server, query, { variables: { n: 100 } }))).toBe("QUERY_TOO_COMPLEX");
    expect(code(await ask(server, query, { variables: { n: 2 } }))).not.toBe("QUERY_TOO_COMPLEX");
  });

  it("does not count edges, nodes and node as depth, nor what is asked of the schema", async () => {
    const query = `{ node(id: "x") { ... on Entity { ${nested(4)} } } }`;
    expect(code(await ask(server, query))).not.toBe("QUERY_TOO_COMPLEX");
    const schema =
      "{ __schema { types { fields { type { ofType { ofType { ofType { ofType { ofType { ofType { ofType { name } } } } } } } } } } } }";
    expect((await ask(server, schema)).body.errors).toBeUndefined();
  });

  it("by its body is refused with 413", async () => {
    const reply = await ask(server, `{ __typename } #${"x".repeat(66_000)}`);
    expect(reply.status).toBe(413);
    expect(code(reply)).toBe("DOCUMENT_TOO_LARGE");
  });
});

describe("graphql-cop's checks", () => {
  const raw = async (init: RequestInit & { path?: string }) => {
    const response = await fetch(`${server.url}/graphql${init.path ?? ""}`, init);
    return { status: response.status, text: await response.text() };
  };
  const json = { "content-type": "application/json" };

  it("batches are refused", async () => {
    const body = JSON.stringify(Array.from({ length: 10 }, () => ({ query: "{ __typename }" })));
    const { status, text } = await raw({ method: "POST", headers: json, body });
    expect(status).toBe(400);
    expect(text).not.toContain('"__typename"');
  });

  it("queries by GET need a preflight", async () => {
    expect((await raw({ path: "?query=%7B__typename%7D" })).status).toBe(400);
    const asked = await raw({
      path: "?query=%7B__typename%7D",
      headers: { "apollo-require-preflight": "1" },
    });
    expect(asked.text).toContain('"Query"');
  });

  it("mutations by GET are refused", async () => {
    const query = encodeURIComponent('mutation { undo(change: "x") { change } }');
    const { status } = await raw({ path: `?query=${query}`, headers: { "apollo-require-preflight": "1" } });
    expect(status).toBe(405);
  });

  it("forms are refused", async () => {
    const headers = { "content-type": "application/x-www-form-urlencoded" };
    const { status, text } = await raw({ method: "POST", headers, body: "query=%7B__typename%7D" });
    expect(status).toBe(400);
    expect(text).not.toContain('"Query"');
  });

  it("no trace and no stack is told", async () => {
    const reply = await ask(server, "{ nothing }", { headers: { "apollo-tracing": "1" } });
    expect(JSON.stringify(reply.body)).not.toMatch(/tracing|stacktrace|node_modules/);
  });

  it("without introspection, neither the schema nor hints at it are told", async () => {
    const closed = await startTestServer({ settings: { introspection: false } });
    try {
      expect(code(await ask(closed, "{ __schema { queryType { name } } }"))).toBe(
        "GRAPHQL_VALIDATION_FAILED",
      );
      const { body } = await ask(closed, "{ countrie { totalCount } }");
      expect(body.errors[0].message).not.toMatch(/Did you mean/);
    } finally {
      await closed.close();
    }
    expect((await ask(server, "{ countrie { totalCount } }")).body.errors[0].message).toMatch(/Did you mean/);
  });
});

describe("what goes wrong inside", () => {
  it("is masked by an id that the log knows", async () => {
    const reply = await ask(server, "{ countries { totalCount } }");
    const { extensions, message } = reply.body.errors[0];
    expect(extensions.code).toBe("INTERNAL_SERVER_ERROR");
    expect(message).not.toContain("no graph");
    expect(logged.some((line) => line.includes(extensions.errorId) && line.includes("no graph"))).toBe(true);
  });

  it("costs are shown", async () => {
    const { body } = await ask(server, "{ viewer { role name } }");
    expect(body).toMatchObject({
      data: { viewer: { role: "READER", name: null } },
      extensions: { cost: { requested: 1 } },
    });
    const schema = await ask(server, "{ a: __schema { description } b: __schema { description } }");
    expect(schema.body.extensions.cost).toMatchObject({ requested: 200, actual: 200 });
  });

  it("never logs variables or headers", async () => {
    await ask(server, "query ($id: ID!) { node(id: $id) { id } }", {
      variables: { id: "secret-variable" },
      headers: { cookie: "secret-cookie" },
    });
    expect(logged.join("")).not.toMatch(/secret-/);
  });
});

describe("a budget", () => {
  it("is charged in points; who has spent it waits", async () => {
    const poor = await startTestServer({ settings: { budget: { points: 60, seconds: 30 } } });
    try {
      const spend = () => ask(poor, "{ countries(first: 25) { nodes { name } } }");
      expect(code(await spend())).toBe("INTERNAL_SERVER_ERROR");
      expect(code(await spend())).toBe("INTERNAL_SERVER_ERROR");
      const refused = await spend();
      expect([refused.status, code(refused)]).toEqual([429, "RATE_LIMITED"]);
      expect(Number(refused.headers.get("retry-after"))).toBeGreaterThan(0);
      expect(Number(refused.headers.get("retry-after"))).toBeLessThanOrEqual(30);
    } finally {
      await poor.close();
    }
  });
});

describe("time and load", () => {
  it("work is given up when the client leaves", async () => {
    let givenUp: () => void = () => undefined;
    const left = new Promise<void>((resolve) => (givenUp = resolve));
    const slow = await startTestServer({
      parts: {
        answer: (_selection, _variables, { signal }) =>
          new Promise((_resolve, reject) => {
            signal?.addEventListener("abort", () => {
              givenUp();
              reject(new Error("left"));
            });
          }),
      },
    });
    const body = JSON.stringify({ query: "{ countries { totalCount } }" });
    const headers = { "content-type": "application/json", "content-length": body.length };
    const client = request(`${slow.url}/graphql`, { method: "POST", headers });
    client.on("error", () => undefined);
    client.end(body);
    await new Promise((wake) => setTimeout(wake, 200));
    client.destroy();
    await left;
    await slow.close();
  });

  it("an answer that takes too long is given up with 504, one that finds too many others with 503", async () => {
    const slow = await startTestServer({
      settings: { requestTimeout: 300, inFlight: 2 },
      parts: {
        answer: (_selection, _variables, { signal }) =>
          new Promise((_resolve, reject) =>
            signal?.addEventListener("abort", () => reject(new Error("late"))),
          ),
      },
    });
    const replies = await Promise.all([1, 2, 3].map(() => ask(slow, "{ countries { totalCount } }")));
    expect(replies.map(({ status }) => status).sort()).toEqual([503, 504, 504]);
    expect(replies.map(code).sort()).toEqual(["TIMEOUT", "TIMEOUT", "UNAVAILABLE"]);
    await slow.close();
  });

  it("turning many away fills no log with errors", async () => {
    const lines: string[] = [];
    const busy = await startTestServer({ settings: { inFlight: 0 }, log: (line) => lines.push(line) });
    expect((await ask(busy, "{ __typename }")).status).toBe(503);
    await busy.close();
    const [line] = lines.map((text) => JSON.parse(text)).filter(({ res }) => res?.status === 503);
    expect(line).toMatchObject({ level: 30, msg: "request completed", req: { path: "/graphql" } });
    expect(line.err).toBeUndefined();
  });

  it("a server that closes turns new requests away and ends the running ones", async () => {
    let finish: () => void = () => undefined;
    const closing = await startTestServer({
      parts: {
        answer: () => new Promise((resolve) => (finish = () => resolve({ countries: { totalCount: 7 } }))),
      },
    });
    const running = ask(closing, "{ countries { totalCount } }");
    await new Promise((wake) => setTimeout(wake, 200));
    const closed = closing.close();
    await new Promise((wake) => setTimeout(wake, 50));
    expect((await fetch(`${closing.url}/readyz`)).status).toBe(503);
    const refused = await ask(closing, "{ __typename }");
    expect([refused.status, code(refused)]).toEqual([503, "UNAVAILABLE"]);
    finish();
    expect((await running).body.data).toEqual({ countries: { totalCount: 7 } });
    await closed;
    await expect(ask(closing, "{ __typename }")).rejects.toThrow();
  });
});
