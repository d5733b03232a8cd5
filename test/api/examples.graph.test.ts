import { readFileSync, writeFileSync } from "node:fs";
import { buildApiSchema } from "../../src/api/buildApiSchema";
import type { RunningServer } from "../../src/app/http/Server";
import { useEmptyGraph } from "../graph/connect";
import { exampleDocument, exampleFile, exampleNames, questionOf } from "./examples";
import { faultsOf } from "./expected";
import { formFaults } from "./formFaults";
import { startSeededServer } from "./seededServer";
import { ask, type Reply } from "./testServer";

/** Examples that the graph answers wrongly so far, each with what is missing or wrong. */
const list = "schema/examples/wrong.json";
const wrong = JSON.parse(readFileSync(list, "utf8")) as Record<string, string[]>;

/** `npm run examples` writes the answers anew, and which of them are wrong; what is right is never written by hand. */
const writing = process.env["WRITE_EXAMPLES"] !== undefined;
const found: Record<string, string[]> = {};

// Plans are compiled by the database when they are first asked for, which takes seconds on a busy machine.
jest.setTimeout(60_000);

describe("examples", () => {
  const place = useEmptyGraph();
  let server: RunningServer;

  beforeAll(async () => {
    server = await startSeededServer(place);
  }, 300_000);
  afterAll(async () => {
    if (writing) writeFileSync(list, `${JSON.stringify(found, null, 2)}\n`);
    await server.close();
  });

  it("answer one question of the gold each", () => {
    expect(Object.keys(questionOf).sort()).toEqual(exampleNames);
    for (const name of Object.keys(wrong)) expect(exampleNames).toContain(name);
  });

  it.each(exampleNames)("%s", async (name) => {
    const { body } = await ask(server, exampleDocument(name));
    expect(body.errors).toBeUndefined();
    const faults = faultsOf(questionOf[name]!, body.data);
    if (faults.length > 0) found[name] = faults;
    if (writing) writeFileSync(exampleFile(name), `${JSON.stringify({ data: body.data }, null, 2)}\n`);
    else expect([name, faults]).toEqual([name, wrong[name] ?? []]);
    expect(JSON.parse(readFileSync(exampleFile(name), "utf8"))).toEqual({ data: body.data });
  });

  it("no agreement counts as signed that is only sought", async () => {
    const { body } = await ask(server, exampleDocument("is-an-agreement-signed"));
    const [agreement] = body.data.agreements.nodes;
    expect([agreement.signatories.totalCount, agreement.producedAt.totalCount]).toEqual([0, 0]);
  });

  describe("and other questions", () => {
    const fault = ({ body }: Reply) => body.errors?.[0]?.extensions;

    it.each([
      ["{ countries(first: 0) { nodes { id } } }", "first"],
      ["{ countries(first: 101) { nodes { id } } }", "first"],
      ["{ countries(first: 1, last: 1) { nodes { id } } }", "last"],
      ['{ countries(after: "x") { nodes { id } } }', "after"],
      ['{ officialProjectLinks(official: "KR", project: "MN") { paths { length } } }', "official"],
      ['{ countries(where: { name: { startsWith: "x" } }, orderBy: [{}]) { nodes { id } } }', "orderBy"],
    ])("%s is refused for its argument %s", async (query, argument) => {
      const reply = await ask(server, query);
      expect(fault(reply)).toMatchObject({ code: "BAD_USER_INPUT" });
      expect(String(fault(reply).argument)).toMatch(new RegExp(`^${argument}`));
      expect(fault(reply).reason).toBeTruthy();
      expect([reply.status, reply.body.data]).toEqual([200, null]);
    });

    it("a cursor of one list is refused by another", async () => {
      const { body } = await ask(server, "{ officials(first: 1) { pageInfo { endCursor } } }");
      const after = body.data.officials.pageInfo.endCursor;
      const reply = await ask(server, "query ($after: String) { meetings(after: $after) { nodes { id } } }", {
        variables: { after },
      });
      expect(fault(reply)).toMatchObject({ code: "BAD_USER_INPUT", argument: "after" });
    });

    it.each(["nothing", "mention:nothing", "", "' OR 1=1 //", "`}) DETACH DELETE n //", "\\u0027"])(
      "an id that names nothing (%s) is null, whoever asks for it",
      async (id) => {
        const query =
          "query ($id: ID!) { node(id: $id) { id } nodes(ids: [$id]) { id } paths(from: $id, to: $id) { truncated } neighborhood(of: $id) { truncated } }";
        const { body } = await ask(server, query, { variables: { id } });
        expect(body).toMatchObject({ data: { node: null, nodes: [null], paths: null, neighborhood: null } });
      },
    );

    it("everything that has an id can be fetched by it", async () => {
      const { body } = await ask(
        server,
        "{ officials(first: 1) { nodes { id relations(first: 1) { nodes { id evidence(first: 1) { id document { id } } } } mentions(first: 1) { nodes { id } } } } countries(first: 1) { nodes { id } } }",
      );
      const [official] = body.data.officials.nodes;
      const [relation] = official.relations.nodes;
      const ids = [
        official.id,
        relation.id,
        relation.evidence[0].id,
        relation.evidence[0].document.id,
        official.mentions.nodes[0].id,
        body.data.countries.nodes[0].id,
      ];
      const again = await ask(server, "query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }", {
        variables: { ids },
      });
      expect(again.body.data.nodes.map((node: any) => node?.id)).toEqual(ids);
      expect(again.body.data.nodes.map((node: any) => node?.__typename)).toEqual([
        "Official",
        "Relation",
        "Statement",
        "Document",
        "Mention",
        "Country",
      ]);
    });

    it("every answer has the form the schema promises", async () => {
      const schema = buildApiSchema();
      for (const name of exampleNames) {
        const { body } = await ask(server, exampleDocument(name));
        expect([name, formFaults(schema, exampleDocument(name), body.data)]).toEqual([name, []]);
      }
    });

    it("an answer never costs more than was reckoned with", async () => {
      for (const name of exampleNames) {
        const { cost } = (await ask(server, exampleDocument(name))).body.extensions;
        expect(cost.actual).toBeLessThanOrEqual(cost.requested);
        expect(cost.actual).toBeGreaterThan(1);
      }
      const query = "{ officials(first: 4) { nodes { relations(first: 1) { edges { cursor } } } } }";
      const { data, extensions } = (await ask(server, query)).body;
      const edges: unknown[] = data.officials.nodes.flatMap(({ relations }: any) => relations.edges);
      expect(extensions.cost).toMatchObject({ requested: 9, actual: 1 + 4 + edges.length });
    });

    it("aliases of one field with other arguments, fragments and unions keep apart", async () => {
      const { body } = await ask(
        server,
        `query ($all: Boolean = false) {
        one: officials(first: 1) { nodes { ...Name } }
        two: officials(first: 2) { nodes { ...Name id @include(if: $all) } totalCount @skip(if: $all) }
      } fragment Name on Entity { called: name }`,
      );
      expect([body.data.one.nodes.length, body.data.two.nodes.length]).toEqual([1, 2]);
      expect(body.data.one.nodes[0]).toEqual(body.data.two.nodes[0]);
      expect(Object.keys(body.data.two)).toEqual(["nodes", "totalCount"]);
    });

    it("what curators work through comes in pages, with what it refers to", async () => {
      const query = `query ($after: String, $before: String, $first: Int, $last: Int) {
        changes(since: "2020-01-01T00:00:00Z", first: $first, after: $after, last: $last, before: $before) {
          totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
          edges { cursor node { id at action statement { quote document { id } } document { title } } }
        }
      }`;
      const pages = async (variables: object) => (await ask(server, query, { variables })).body.data.changes;
      const first = await pages({ first: 3 });
      const second = await pages({ first: 3, after: first.pageInfo.endCursor });
      expect(first.totalCount).toBeGreaterThan(100);
      expect([first.pageInfo.hasNextPage, first.pageInfo.hasPreviousPage]).toEqual([true, false]);
      const ids = [...first.edges, ...second.edges].map(({ node }: any) => node.id);
      expect(new Set(ids).size).toBe(6);
      for (const { node } of first.edges) {
        expect(node.action).toBe("ENTERED");
        expect(node.statement.quote.length).toBeGreaterThan(10);
        expect(node.document.title).toBeTruthy();
      }
      const back = await pages({ last: 3, before: second.pageInfo.startCursor });
      expect(back.edges).toEqual(first.edges);
    });

    it("candidates, contradictions, commitments, judgements and the log have the form the schema promises", async () => {
      const quote = "quote { text start end document { id title } }";
      const query = `{
        candidates(kinds: [OFFICIAL, MEETING, PROJECT], minScore: 0.1) { totalCount nodes { a { id name } b { id name } score rule reason } }
        contradictions { totalCount nodes { kind subject { id name } claims { value ${quote} } } }
        commitments(silentForMonths: 1) { totalCount nodes { subject { id kind name } status monthsSilent lastHeardOf { value precision } steps { status modality observedOn { value } ${quote} } } }
        judgements(verdict: SAME) { totalCount nodes { id verdict a { id } b { id } score rule reason author recordedAt } }
        auditLog { totalCount nodes { id at author action reason before after undoneAt } }
      }`;
      const { body } = await ask(server, query);
      expect(body.errors).toBeUndefined();
      expect(formFaults(buildApiSchema(), query, body.data)).toEqual([]);
      expect(body.data.commitments.totalCount).toBeGreaterThan(0);
      for (const { monthsSilent } of body.data.commitments.nodes)
        expect(monthsSilent).toBeGreaterThanOrEqual(1);
      for (const { claims } of body.data.contradictions.nodes) expect(claims.length).toBeGreaterThan(1);
    });

    it("a correction is made, shown and taken back", async () => {
      const { body } = await ask(server, "{ officials(first: 1) { nodes { id name } } }");
      const [{ id, name }] = body.data.officials.nodes;
      const rename =
        "mutation ($id: ID!, $name: String!) { rename(entity: $id, name: $name) { change entity { id name ... on Official { degree } } userErrors { code } } }";
      const renamed = await ask(server, rename, { variables: { id, name: "Somebody Else" } });
      expect(renamed.body.data.rename).toMatchObject({
        entity: { id, name: "Somebody Else" },
        userErrors: [],
      });
      const undo =
        "mutation ($change: ID!) { undo(change: $change) { entities { id name } userErrors { code message } } }";
      const undone = await ask(server, undo, { variables: { change: renamed.body.data.rename.change } });
      expect(undone.body.data.undo).toEqual({ entities: [{ id, name }], userErrors: [] });
      const { auditLog } = (await ask(server, "{ auditLog(first: 2) { nodes { action author undoneAt } } }"))
        .body.data;
      expect(auditLog.nodes).toMatchObject([
        { action: "undo", author: "tester", undoneAt: null },
        { action: "rename", author: "tester", undoneAt: expect.any(String) },
      ]);
      const refused = await ask(server, rename, { variables: { id: "nobody", name: "x" } });
      expect(refused.body.data.rename.entity).toBeNull();
      expect(refused.body.data.rename.userErrors).toHaveLength(1);
    });
  });
});
