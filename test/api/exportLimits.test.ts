import { exportHeaders } from "../../src/app/http/exportHeaders";
import { formats } from "../../src/app/export/formats";
import { Problem } from "../../src/problems";
import { startTestServer, type TestServerOptions } from "./testServer";

async function exporting(
  query: string,
  options: TestServerOptions = {},
  variables: unknown = {},
): Promise<{ status: number; error: any; headers: Headers }> {
  const server = await startTestServer(options);
  try {
    const response = await fetch(`${server.url}/export?format=jsonld`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ query, variables }),
    });
    const { errors } = (await response.json()) as { errors?: any[] };
    return { status: response.status, error: errors?.[0], headers: response.headers };
  } finally {
    await server.close();
  }
}

const spreading = Array.from(
  { length: 12 },
  (_, at) => `fragment F${at} on Query { ...F${at + 1} ...F${at + 1} }`,
).join(" ");

describe("a question that a client asks to export", () => {
  it.each([
    ["more tokens than are allowed", `{ ${"__typename ".repeat(1500)} }`, "BAD_USER_INPUT", /token/],
    [
      "fragments that spread into thousands",
      `{ ...F0 } ${spreading} fragment F12 on Query { __typename }`,
      "BAD_USER_INPUT",
      /too many selections/,
    ],
    [
      "more aliases than are allowed, before it is validated",
      `{ ${Array.from({ length: 31 }, (_, index) => `a${index}: nothing`).join(" ")} }`,
      "QUERY_TOO_COMPLEX",
      /aliases/,
    ],
  ])("is refused with %s", async (_, query, code, message) => {
    const { status, error } = await exporting(query);
    expect([status, error.extensions.code]).toEqual([400, code]);
    expect(error.message).toMatch(message);
  });

  it("learns nothing of the schema where that is closed", async () => {
    const closed = { settings: { introspection: false } };
    const schema = await exporting("{ __schema { queryType { name } } }", closed);
    expect([schema.status, schema.error.extensions.code]).toEqual([400, "BAD_USER_INPUT"]);
    expect((await exporting("{ countrie { totalCount } }", closed)).error.message).not.toMatch(/Did you/);
    expect((await exporting("{ countrie { totalCount } }")).error.message).toMatch(/Did you mean/);
  });

  it("is bounded by the time that the database has, and told so as such", async () => {
    const timeouts: unknown[] = [];
    const { status, error } = await exporting("{ countries { totalCount } }", {
      settings: { databaseTimeout: 1234 },
      parts: {
        answer: (_selection, _variables, { timeout }) => {
          timeouts.push(timeout);
          return Promise.reject(new Problem("TIMEOUT", "The database took too long."));
        },
      },
    });
    expect(timeouts).toEqual([1234]);
    expect([status, error.extensions.code]).toEqual([504, "TIMEOUT"]);
  });

  it.each([
    ["GRAPH_FAILED", 500, "INTERNAL_SERVER_ERROR"],
    ["GRAPH_UNREACHABLE", 503, "UNAVAILABLE"],
  ] as const)("is not told the words of %s", async (code, status, shown) => {
    const answer = () => Promise.reject(new Problem(code, "bolt://secret-host"));
    const reply = await exporting("{ countries { totalCount } }", { parts: { answer } });
    expect([reply.status, reply.error.extensions.code]).toEqual([status, shown]);
    expect(reply.error.message).not.toContain("secret-host");
  });
});

it("names what was asked in about a thousand bytes of header, however much that was", () => {
  const head = { schemaVersion: "1", licence: "", knownAt: "" };
  const named = (query: string) => exportHeaders(formats.jsonld, { ...head, query })["x-query"] ?? "";
  expect(decodeURI(named("the answer to Ключ"))).toBe("the answer to Ключ");
  const [one, other] = ["а", "б"].map((end) => named(`the answer ${"🌍".repeat(2000)}${end}`));
  expect(one?.length).toBeLessThan(1100);
  expect(decodeURI(one ?? "")).toMatch(/^the answer (🌍)+… \(\d+ more characters, sha256 [\da-f]{12}\)$/u);
  expect(one).not.toBe(other);
});
