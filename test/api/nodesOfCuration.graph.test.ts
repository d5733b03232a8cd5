import { createCuration } from "../../src/app/curation/createCuration";
import { createReview } from "../../src/app/curation/createReview";
import type { RunningServer } from "../../src/app/http/Server";
import { thisThread } from "../../src/app/reading/thisThread";
import type { AccessLevel } from "../../src/api/access/AccessLevel";
import { answer } from "../../src/graph/answer";
import { changeGraph } from "../../src/graph/change/changeGraph";
import { loadBatches } from "../../src/graph/change/loadBatches";
import { chainOf, tell } from "../graph/batches";
import { useEmptyGraph } from "../graph/connect";
import { ask, startTestServer } from "./testServer";

const judgement = "id verdict reason author recordedAt a { id } b { id }";
const change =
  "id at action mutation reason statement { id quote } entities { id } quotes { text document { title } }";
const entry = "id at author action reason before after undoneAt";
const before = "2001-01-01T00:00:00Z";

describe("node and nodes answer what curators work with", () => {
  const test = useEmptyGraph();
  let server: RunningServer;
  const [one, other] = [chainOf("first", "Bo Ek"), chainOf("second", "Bo Ek the younger")];

  const asked = async (text: string, variables: object = {}, level: AccessLevel = "administrator") => {
    const { body } = await ask(server, text, { variables, headers: { "x-level": level } });
    return body;
  };
  const mutate = async (field: string) => {
    const { data } = await asked(`mutation { done: ${field} { change userErrors { message } } }`);
    expect(data.done.userErrors).toEqual([]);
    return data.done.change as string;
  };
  const listed = async (list: string, fields: string) => {
    const { data } = await asked(`{ list: ${list} { nodes { ${fields} } } }`);
    return data.list.nodes as ({ id: string } & Record<string, unknown>)[];
  };

  beforeAll(async () => {
    const tale = (name: string, official: string) =>
      tell({
        name,
        published: "2020-01-01",
        things: { [official]: { kind: "Official" }, Summit: { kind: "Meeting" } },
        told: [{ kind: "PARTICIPATED_IN", from: official, to: "Summit" }],
      });
    await changeGraph(test.graph, (writing) =>
      loadBatches(writing, [tale("first", "Bo Ek"), tale("second", "Bo Ek the younger")]),
    );
    server = await startTestServer({
      parts: {
        answer: (selection, variables, options) => answer(test.graph, selection, variables, options),
        curation: createCuration(test.graph, thisThread),
        review: createReview(test.graph),
        recognise: ({ headers }) => {
          const level = (headers["x-level"] ?? "none") as AccessLevel;
          return Promise.resolve({ level, name: level === "none" ? null : level, account: level });
        },
      },
    });
    await mutate(`judge(a: "${one}", b: "${other}", verdict: DIFFERENT, reason: "father and son")`);
    const { data } = await asked(
      `{ statements(where: { kind: { eq: PARTICIPATED_IN } }, first: 1) { nodes { id } } }`,
    );
    const retracted = await mutate(
      `retractStatement(id: "${data.statements.nodes[0].id}", reason: "a slip")`,
    );
    await mutate(`undo(change: "${retracted}")`);
  });
  afterAll(() => server.close());

  it.each([
    ["Judgement", "judgements", judgement],
    ["Change", `changes(since: "${before}", first: 100)`, change],
    ["AuditEntry", "auditLog", entry],
  ])("a %s as its list shows it, and as of a moment before it nothing", async (type, list, fields) => {
    const rows = await listed(list, fields);
    expect(rows.length).toBeGreaterThan(0);
    const ids = rows.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const text = `query ($ids: [ID!]!, $id: ID!, $then: DateTime) {
  several: nodes(ids: $ids) { __typename ... on ${type} { ${fields} } }
  one: node(id: $id) { __typename id ... on ${type} { ${fields} } }
  generic: node(id: $id) { id __typename }
  then: node(id: $id, knownAt: $then) { id }
}`;
    const { data } = await asked(text, { ids, id: ids[0], then: before });
    expect(data.several).toEqual(rows.map((row) => ({ __typename: type, ...row })));
    expect(data.one).toEqual({ __typename: type, ...rows[0] });
    expect(data.generic).toEqual({ id: ids[0], __typename: type });
    expect(data.then).toBeNull();
  });

  it("a statement that came back has left once and come twice, each with an id of its own", async () => {
    const ids = (await listed(`changes(since: "${before}", first: 100)`, "id")).map(({ id }) => id);
    const again = ids.filter((id) => id.endsWith(":entered:1"));
    expect(again).toHaveLength(1);
    expect(ids).toContain(again[0]?.replace(":1", ""));
    expect(ids).toContain(again[0]?.replace("entered:1", "left"));
  });

  it("among other things, in the order asked; null where an id names nothing", async () => {
    const [decision] = await listed("judgements", "id");
    const ids = [one, "nothing", decision!.id, `${one}:entered`, "a:b:c:d", "x:left:-1"];
    const { data } = await asked("query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }", { ids });
    expect(data.nodes).toEqual([
      { __typename: "Official", id: one },
      null,
      { __typename: "Judgement", id: decision!.id },
      null,
      null,
      null,
    ]);
  });

  it("entries of the audit log to administrators only, by whatever way", async () => {
    const [logged] = await listed("auditLog", "id");
    for (const level of ["reader", "curator"] as const) {
      for (const text of [
        "query ($id: ID!) { node(id: $id) { id } }",
        "query ($id: ID!) { node(id: $id) { ... on AuditEntry { author } } }",
        "query ($id: ID!) { nodes(ids: [$id]) { __typename } }",
        "query ($id: ID!) { viewer { role } a: node(id: $id) { ...Entry } } fragment Entry on AuditEntry { before }",
      ]) {
        const body = await asked(text, { id: logged!.id }, level);
        expect([text, level, body.data, body.errors[0].extensions.code]).toEqual([
          text,
          level,
          null,
          "FORBIDDEN",
        ]);
      }
      const body = await asked('{ nodes(ids: ["nothing"]) { id } }', {}, level);
      expect(body.data).toEqual({ nodes: [null] });
    }
    const refused = await asked("query ($id: ID!) { node(id: $id) { id } }", { id: logged!.id }, "none");
    expect(refused.errors[0].extensions.code).toBe("UNAUTHENTICATED");
  });
});
