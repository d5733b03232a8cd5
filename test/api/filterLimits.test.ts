import type { RunningServer } from "../../src/app/http/Server";
import { ask, startTestServer } from "./testServer";

let server: RunningServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.close());

const code = (reply: { body: any }): unknown => reply.body.errors?.[0]?.extensions?.code;

/** A filter that follows so many relations one inside another, as the document writes it. */
const followed = (steps: number): string =>
  steps === 0
    ? '{name: {eq: "x"}}'
    : `{${steps % 2 === 0 ? "meetings" : "officials"}: {some: ${followed(steps - 1)}}}`;

describe("the filters of an operation", () => {
  it.each([
    ["conditions", `{ officials(where: {OR: [${'{name: {contains: "a"}}'.repeat(50)}]}) { totalCount } }`],
    ["steps", `{ officials(where: ${followed(6)}) { totalCount } }`],
  ])("are bounded in %s", async (what, query) => {
    const { status, body } = await ask(server, query);
    expect([status, body.errors[0].extensions]).toMatchObject([
      400,
      { code: "QUERY_TOO_COMPLEX", argument: what },
    ]);
    expect(code(await ask(server, `{ meetings(where: ${followed(5)}) { totalCount } }`))).toBe(
      "INTERNAL_SERVER_ERROR",
    );
  });

  it("counts the filters that stand in variables, wherever they are", async () => {
    const query =
      "query ($w: MeetingWhere) { officials(first: 1) { nodes { meetings(where: $w) { totalCount } } } }";
    const wide = (names: number) => ({
      w: { OR: Array.from({ length: names }, () => ({ name: { eq: "x" } })) },
    });
    const refused = await ask(server, query, { variables: wide(50) });
    expect(refused.body.errors[0].extensions).toMatchObject({
      code: "QUERY_TOO_COMPLEX",
      argument: "conditions",
    });
    expect(code(await ask(server, query, { variables: wide(49) }))).not.toBe("QUERY_TOO_COMPLEX");
  });

  it("by the nesting of its variables is refused before anything walks through them", async () => {
    const post = async (levels: number) => {
      const response = await fetch(`${server.url}/graphql`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: `{"query": "query ($w: OfficialWhere) { officials(where: $w) { totalCount } }", "variables": {"w": ${'{"AND":['.repeat(levels)}{}${"]}".repeat(levels)}}}`,
      });
      return { status: response.status, body: await response.json() };
    };
    for (const levels of [25, 1000, 6000]) {
      const { status, body } = await post(levels);
      expect([levels, status, (body as any).errors[0].extensions]).toMatchObject([
        levels,
        400,
        { code: "QUERY_TOO_COMPLEX", argument: "variables" },
      ]);
    }
    expect(code(await post(20))).not.toBe("QUERY_TOO_COMPLEX");
  });

  it("takes no absent variable for what objects inherit", async () => {
    for (const name of ["constructor", "toString", "__proto__", "hasOwnProperty"]) {
      const query = `query ($${name}: Int) { countries(first: $${name}) { totalCount } }`;
      expect([name, code(await ask(server, query))]).toEqual([name, "INTERNAL_SERVER_ERROR"]);
    }
  });
});
