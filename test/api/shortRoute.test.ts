import { Sessions } from "../../src/app/access/Sessions";
import { ask, type Reply, startTestServer, type TestServerOptions } from "./testServer";

/** Asks the same several times; from the second time on the document is known, and the answer takes the short way. */
async function again(
  times: number,
  options: TestServerOptions,
  query: string,
  more: Parameters<typeof ask>[2] = {},
): Promise<Reply[]> {
  const server = await startTestServer(options);
  try {
    const replies: Reply[] = [];
    for (let time = 0; time < times; time++) replies.push(await ask(server, query, more));
    return replies;
  } finally {
    await server.close();
  }
}

const lengthened = "query Named($a: Boolean = true) { __typename @include(if: $a) viewer { role name } }";

describe("what was asked before in the same words", () => {
  it("is answered the same, and says no less about itself", async () => {
    const lines: { msg: string; operation?: string; res?: { status: number } }[] = [];
    const log = (line: string) => void lines.push(JSON.parse(line) as (typeof lines)[number]);
    const [first, second, third] = (await again(3, { log }, lengthened)) as [Reply, Reply, Reply];
    expect(second.body).toEqual(first.body);
    expect(third.body).toEqual(first.body);
    expect(second.status).toBe(200);
    for (const header of ["content-type", "cache-control", "x-content-type-options", "x-frame-options"])
      expect([header, second.headers.get(header)]).toEqual([header, first.headers.get(header)]);
    expect(second.headers.get("x-request-id")).toMatch(/^[\w-]{36}$/);
    // The short way was taken: it leaves out the headers that only pages need.
    expect([first, second].map(({ headers }) => headers.has("x-download-options"))).toEqual([true, false]);
    expect(lines.filter(({ msg }) => msg === "operation").map(({ operation }) => operation)).toEqual(
      Array(3).fill("Named"),
    );
    expect(lines.filter(({ msg }) => msg === "request completed").map(({ res }) => res?.status)).toEqual(
      Array(3).fill(200),
    );
  });

  it("answers other directive values with what they select", async () => {
    const server = await startTestServer();
    const shown = async (a: boolean) => (await ask(server, lengthened, { variables: { a } })).body.data;
    expect(await shown(true)).toHaveProperty("__typename");
    expect(await shown(false)).not.toHaveProperty("__typename");
    expect(await shown(true)).toHaveProperty("__typename");
    await server.close();
  });

  it("refuses variables that do not fit each time alike", async () => {
    const server = await startTestServer();
    expect((await ask(server, lengthened)).status).toBe(200);
    const bad = () => ask(server, lengthened, { variables: { a: "yes" } });
    const [one, two] = [await bad(), await bad()];
    expect(one.body.errors[0].extensions.code).toBe("BAD_USER_INPUT");
    expect(two.body).toEqual(one.body);
    expect(two.status).toBe(one.status);
    await server.close();
  });

  it("is charged, and refused once the budget is spent", async () => {
    const budget = { points: 2, seconds: 60 };
    const replies = await again(4, { settings: { budget } }, "{ __typename }");
    expect(replies.map(({ status }) => status)).toEqual([200, 200, 429, 429]);
    expect(replies[3]?.body.errors[0].extensions.code).toBe("RATE_LIMITED");
    expect(Number(replies[3]?.headers.get("retry-after"))).toBeGreaterThan(0);
  });

  it("is answered only to whom it may be", async () => {
    const server = await startTestServer({ access: { anonymous: "none", sessions: new Sessions() } });
    const headers = { authorization: "Bearer nobody-knows-this" };
    const replies = [await ask(server, "{ __typename }"), await ask(server, "{ __typename }", { headers })];
    expect(replies.map(({ status }) => status)).toEqual([200, 401]);
    await server.close();
  });

  it("is counted", async () => {
    const server = await startTestServer();
    for (let time = 0; time < 3; time++) await ask(server, "{ __typename }");
    const text = await (await fetch(`${server.url}/metrics`)).text();
    expect(text).toMatch(/cooperation_graph_http_request_seconds_count\{route="\/graphql",status="2xx"\} 3/);
    expect(text).toMatch(
      /cooperation_graph_operation_seconds_count\{operation="other",kind="query",code="OK"\} 3/,
    );
    expect(text).toMatch(/cooperation_graph_requests_running 0/);
    await server.close();
  });
});

/** The short way was taken: it leaves out the headers that only pages need. */
const wasShort = ({ headers }: Pick<Reply, "headers">): boolean => !headers.has("x-download-options");

describe("the short way", () => {
  it.each([
    ["application/json, multipart/mixed", true, "application/json; charset=utf-8"],
    ["application/graphql-response+json", true, "application/graphql-response+json; charset=utf-8"],
    [
      "application/graphql-response+json, application/json;q=0.9",
      true,
      "application/graphql-response+json; charset=utf-8",
    ],
    ["text/html", false, "application/json; charset=utf-8"],
  ])("answers who accepts %s as the long one does", async (accept, short, type) => {
    const [first, second] = (await again(2, {}, "{ __typename }", { headers: { accept } })) as [Reply, Reply];
    expect(wasShort(first)).toBe(false);
    expect(wasShort(second)).toBe(short);
    expect(second.status).toBe(first.status);
    expect(second.headers.get("content-type")).toBe(first.headers.get("content-type"));
    expect(second.headers.get("content-type")).toBe(type);
    expect(second.body).toEqual(first.body);
  });

  it("is open to pages of this server, not to those of others", async () => {
    const server = await startTestServer();
    const from = async (origin: string) =>
      wasShort(await ask(server, "{ __typename }", { headers: { origin } }));
    await ask(server, "{ __typename }");
    expect(await from(server.url)).toBe(true);
    for (const other of ["http://example.org", "null", `${server.url}.example.org`])
      expect([other, await from(other)]).toEqual([other, false]);
    await server.close();
  });

  it("reads a body behind a byte order mark", async () => {
    const server = await startTestServer();
    const post = (body: string) =>
      fetch(`${server.url}/graphql`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body,
      });
    expect((await post('\uFEFF{"query":"{ __typename }"}')).status).toBe(200);
    expect((await post('\uFEFF{"query":"{ __typename }"}')).status).toBe(200);
    await server.close();
  });

  it("counts and logs what is given up, with the headers of every answer", async () => {
    const lines: { msg: string; res?: { status: number } }[] = [];
    let slow = false;
    const server = await startTestServer({
      log: (line) => void lines.push(JSON.parse(line) as (typeof lines)[number]),
      settings: { requestTimeout: 200 },
      parts: {
        answer: (_selection, _variables, { signal }) =>
          slow
            ? new Promise((_resolve, reject) =>
                signal?.addEventListener("abort", () => {
                  reject(new Error("late"));
                }),
              )
            : Promise.resolve({ countries: { totalCount: 7 } }),
      },
    });
    const query = "{ countries { totalCount } }";
    expect((await ask(server, query)).status).toBe(200);
    slow = true;
    const late = await ask(server, query);
    expect([late.status, late.body.errors[0].extensions.code]).toEqual([504, "TIMEOUT"]);
    expect(wasShort(late)).toBe(true);
    expect(late.headers.get("x-request-id")).toMatch(/^[\w-]{36}$/);
    expect(late.headers.get("x-content-type-options")).toBe("nosniff");
    expect(late.headers.get("cache-control")).toBe("no-store");
    const text = await (await fetch(`${server.url}/metrics`)).text();
    expect(text).toMatch(/http_request_seconds_count\{route="\/graphql",status="5xx"\} 1/);
    expect(text).toMatch(/cooperation_graph_requests_running 0/);
    expect(lines.filter(({ msg, res }) => msg === "request completed" && res?.status === 504)).toHaveLength(
      1,
    );
    await server.close();
  });

  it("counts and logs clients that leave", async () => {
    let aborted = (): void => undefined;
    const left = new Promise<void>((resolve) => (aborted = resolve));
    let asked = (): void => undefined;
    const working = new Promise<void>((resolve) => (asked = resolve));
    let slow = false;
    const logged: string[] = [];
    const server = await startTestServer({
      log: (line) => {
        logged.push(line);
        if (line.includes("request aborted")) aborted();
      },
      parts: {
        answer: (_selection, _variables, { signal }) =>
          slow
            ? new Promise((_resolve, reject) => {
                signal?.addEventListener("abort", () => {
                  reject(new Error("left"));
                });
                asked();
              })
            : Promise.resolve({ countries: { totalCount: 7 } }),
      },
    });
    await ask(server, "{ countries { totalCount } }");
    slow = true;
    const leave = new AbortController();
    const reply = fetch(`${server.url}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ query: "{ countries { totalCount } }" }),
      signal: leave.signal,
    });
    await working;
    leave.abort();
    await expect(reply).rejects.toThrow();
    await left;
    expect(logged.filter((line) => line.includes('"status":499'))).toHaveLength(1);
    const text = await (await fetch(`${server.url}/metrics`)).text();
    expect(text).toMatch(/http_request_seconds_count\{route="\/graphql",status="4xx"\} 1/);
    expect(text).toMatch(/cooperation_graph_requests_running 0/);
    await server.close();
  });

  it("counts once whom it hands on", async () => {
    const budget = { points: 1, seconds: 60 };
    const server = await startTestServer({ settings: { budget, inFlight: 1 } });
    const replies = [await ask(server, "{ __typename }"), await ask(server, "{ __typename }")];
    expect(replies.map(({ status }) => status)).toEqual([200, 429]);
    const text = await (await fetch(`${server.url}/metrics`)).text();
    expect(text).toMatch(/http_request_seconds_count\{route="\/graphql",status="4xx"\} 1/);
    expect(text).toMatch(/cooperation_graph_requests_running 0/);
    await server.close();
  });
});

it.each([
  ["no JSON", "{", 400],
  ["a scalar", '"text"', 400],
  ["a list", "[]", 400],
  ["nothing", "", 400],
])("a body that is %s is refused", async (_, body, status) => {
  const server = await startTestServer();
  const reply = await fetch(`${server.url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body,
  });
  expect(reply.status).toBe(status);
  await server.close();
});
