import { createCuration } from "../../src/app/curation/createCuration";
import { createReview } from "../../src/app/curation/createReview";
import type { RunningServer } from "../../src/app/http/Server";
import { thisThread } from "../../src/app/reading/thisThread";
import { answer } from "../../src/graph/answer";
import { atOneTime } from "../app/atOneTime";
import { shortArticles } from "../app/shortArticles";
import { useEmptyGraph, wipe } from "../graph/connect";
import { ask, startTestServer } from "./testServer";

const payload = "change userErrors { code message argument }";

describe("two curators at one server", () => {
  const test = useEmptyGraph();
  let server: RunningServer;
  beforeAll(async () => {
    const curation = createCuration(test.graph, thisThread);
    server = await startTestServer({
      parts: {
        answer: (selection, variables, options) => answer(test.graph, selection, variables, options),
        curation,
        review: createReview(test.graph),
        recognise: ({ headers }) => {
          const name = String(headers["x-curator"] ?? "ann");
          return Promise.resolve({ level: "administrator", name, account: name });
        },
      },
    });
  });
  afterAll(() => server.close());
  beforeEach(async () => {
    await wipe(test.graph);
    for (const at of [0, 3, 5]) {
      const { body } = await mutate("ann", `ingestDocument(text: $text) { ${payload} }`, "$text: String!", {
        text: shortArticles[at]!,
      });
      expect(body.data.ingestDocument.userErrors).toEqual([]);
    }
  });

  const mutate = (curator: string, field: string, declared: string, variables: object) =>
    ask(server, `mutation (${declared}) { ${field} }`, { variables, headers: { "x-curator": curator } });
  const see = async (name: string) => {
    const { body } = await ask(
      server,
      `query ($name: String!) { officials(where: { alias: { eq: $name } }) { nodes { id name revision mentions { nodes { id } } } } }`,
      { variables: { name } },
    );
    expect(body.data.officials.nodes).toHaveLength(1);
    return body.data.officials.nodes[0] as {
      id: string;
      name: string;
      revision: number;
      mentions: { nodes: { id: string }[] };
    };
  };
  type Told = { change: string | null; userErrors: { code: string; message: string; argument: string }[] };
  /** One of the two has won, the other is told what came between; both may have been first. */
  const oneWon = (outcomes: readonly Told[], action: RegExp) => {
    const lost = outcomes.filter(({ userErrors }) => userErrors.length > 0);
    expect(lost).toHaveLength(1);
    expect(lost[0]!.change).toBeNull();
    expect(lost[0]!.userErrors[0]).toMatchObject({
      code: "CONFLICT",
      message: expect.stringMatching(action),
    });
    expect(outcomes.filter(({ change }) => change !== null)).toHaveLength(1);
  };
  const rename = async (curator: string, entity: string, name: string, revision: number) =>
    (
      await mutate(
        curator,
        `rename(entity: $entity, name: $name, revision: $revision) { ${payload} }`,
        "$entity: ID!, $name: String!, $revision: Int",
        { entity, name, revision },
      )
    ).body.data.rename as Told;

  it("rename: one name stands, the other curator is told whose", async () => {
    const { id, revision } = await see("Amina Otieno");
    const [ann, bob] = await atOneTime(test.graph, [
      () => rename("ann", id, "A. Otieno", revision),
      () => rename("bob", id, "Minister Otieno", revision),
    ]);
    const outcomes = [ann!, bob!];
    oneWon(outcomes, /was corrected meanwhile, by (?:ann|bob) \(rename, 2/);
    const won = ann!.change === null ? "Minister Otieno" : "A. Otieno";
    const now = await see("Amina Otieno");
    expect(now.name).toBe(won);
    expect(now.revision).toBeGreaterThan(revision);
    // Who looks again may decide again.
    expect((await rename("bob", id, "Otieno", now.revision)).userErrors).toEqual([]);
    expect((await see("Amina Otieno")).name).toBe("Otieno");
  }, 60_000);

  it("judge against splitEntity: no mention is lost, and only one of the two is in the log", async () => {
    const [amina, grace] = [await see("Amina Otieno"), await see("Grace Otieno")];
    const before = [...amina.mentions.nodes, ...grace.mentions.nodes].map(({ id }) => id).sort();
    const [judged, split] = await atOneTime(test.graph, [
      () =>
        mutate(
          "ann",
          `judge(a: $a, b: $b, verdict: SAME, reason: "one", revision: $revision) { ${payload} }`,
          "$a: ID!, $b: ID!, $revision: Int",
          { a: amina.id, b: grace.id, revision: amina.revision },
        ),
      () =>
        mutate(
          "bob",
          `splitEntity(entity: $entity, mentions: $mentions, reason: "two", revision: $revision) { ${payload} }`,
          "$entity: ID!, $mentions: [ID!]!, $revision: Int",
          { entity: amina.id, mentions: [amina.mentions.nodes[0]!.id], revision: amina.revision },
        ),
    ]);
    oneWon(
      [judged!.body.data.judge, split!.body.data.splitEntity],
      /was corrected meanwhile, by (?:ann|bob) \((?:judge|splitEntity), 2|has meanwhile become part|does not belong|Earlier judgements contradict this one: .* by (?:ann|bob) on/,
    );
    const mentions = await test.graph.runAlone<{ id: string }>(
      "MATCH (m:Mention)-[:REFERS_TO]->(e:Official) WHERE any(alias IN e.aliases WHERE alias CONTAINS 'Otieno') RETURN 'mention:' + m.id AS id ORDER BY id",
    );
    expect(mentions.map(({ id }) => id)).toEqual(expect.arrayContaining(before));
    const entries = await test.graph.runAlone(
      "MATCH (n:AuditEntry) WHERE n.action IN ['judge', 'splitEntity'] RETURN n.id",
    );
    expect(entries).toHaveLength(1);
  }, 60_000);

  it("tells with every change the words it was about", async () => {
    const since = "2020-01-01T00:00:00Z";
    const [amina, grace] = [await see("Amina Otieno"), await see("Grace Otieno")];
    const judged = await mutate(
      "ann",
      `judge(a: $a, b: $b, verdict: SAME, reason: "one") { ${payload} }`,
      "$a: ID!, $b: ID!",
      { a: amina.mentions.nodes[0]!.id, b: grace.mentions.nodes[0]!.id },
    );
    await mutate("ann", `undo(change: $change) { ${payload} }`, "$change: ID!", {
      change: judged.body.data.judge.change,
    });
    await rename("ann", amina.id, "A. Otieno", 1_000);
    const { body } = await ask(
      server,
      `{ documents { nodes { id } } statements(first: 1) { nodes { id quote } } }`,
    );
    const [statement] = body.data.statements.nodes;
    await mutate("ann", `retractStatement(id: $id, reason: "wrong") { ${payload} }`, "$id: ID!", {
      id: statement.id,
    });
    const document = body.data.documents.nodes[0].id;
    await mutate("ann", `withdrawDocument(id: $id, reason: "fake") { ${payload} }`, "$id: ID!", {
      id: document,
    });
    const fed = await ask(
      server,
      `query ($since: DateTime!) { changes(since: $since, first: 100) { pageInfo { hasNextPage } nodes {
        action mutation reason document { id } quotes { text start end document { id text } } } } }`,
      { variables: { since } },
    );
    expect(fed.body.errors).toBeUndefined();
    const { nodes, pageInfo } = fed.body.data.changes;
    expect(pageInfo.hasNextPage).toBe(false);
    for (const { quotes } of nodes) {
      expect(quotes.length).toBeGreaterThan(0);
      for (const { text, start, end, document: of } of quotes) expect(of.text.slice(start, end)).toBe(text);
    }
    const corrected = nodes.filter(({ action }: any) => action === "CHANGED");
    expect(corrected.map(({ mutation }: any) => mutation)).toEqual([
      ...["ingestDocument", "ingestDocument", "ingestDocument"],
      ...["judge", "undo", "rename", "retractStatement", "withdrawDocument"],
    ]);
    const [judge, undo, renamed, retracted, withdrawn] = corrected.slice(3);
    expect(judge.quotes).toHaveLength(2);
    expect(judge.quotes.every(({ text }: any) => text.includes("Otieno"))).toBe(true);
    expect(undo.quotes).toEqual(judge.quotes);
    expect(renamed.quotes[0].text).toContain("Otieno");
    expect(retracted.quotes.map(({ text }: any) => text)).toEqual([statement.quote]);
    expect(withdrawn).toMatchObject({ reason: "fake", document: { id: document } });
  }, 60_000);
});
