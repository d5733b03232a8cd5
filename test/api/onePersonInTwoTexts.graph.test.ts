import { readFileSync } from "node:fs";
import type { RunningServer } from "../../src/app/http/Server";
import { currentView } from "../graph/currentView";
import { useEmptyGraph } from "../graph/connect";
import { startSeededServer } from "./seededServer";
import { ask } from "./testServer";

/** The official whom two of the texts that ship name, two years apart and in two offices. */
const name = "Lee Ho-hyeon";
const texts = ["001_5418c0232b8c90e6", "003_a2755b4a5f3d298e"];

describe("one person in two texts", () => {
  const test = useEmptyGraph();
  let server: RunningServer;
  let before: unknown;
  beforeAll(async () => {
    server = await startSeededServer(test);
    before = await currentView(test.graph);
  }, 240_000);
  afterAll(() => server.close());

  const say = async (query: string, variables: unknown = {}) => {
    const { body } = await ask(server, query, { variables });
    expect(body.errors).toBeUndefined();
    return body.data;
  };
  const holders = async (position: string, on: string) => {
    const asked = `query ($position: String!, $on: Date!) {
      whoHeld(position: $position, on: $on) { official { id name } relation { title evidence { quote } } }
    }`;
    return (await say(asked, { position, on })).whoHeld as {
      official: { id: string; name: string };
      relation: { title: string; evidence: { quote: string }[] };
    }[];
  };
  /** Ids of the mentions that bear the name, one of each text. */
  const mentions = async () => {
    const rows = await test.graph.runAlone<{ id: string; file: string }>(
      "MATCH (m:Mention {text: $name})-[:IN]->(d:Document) RETURN 'mention:' + m.id AS id, d.file AS file ORDER BY file",
      { name },
    );
    expect(rows.map(({ file }) => file)).toEqual(texts.map((text) => `${text}.txt`));
    return rows.map(({ id }) => id) as [string, string];
  };
  const judge = async (verdict: string) => {
    const [a, b] = await mentions();
    const asked = `mutation ($a: ID!, $b: ID!, $verdict: Verdict!) {
      judge(a: $a, b: $b, verdict: $verdict, reason: "a test") { change entities { id } userErrors { code message } }
    }`;
    const { judge: payload } = await say(asked, { a, b, verdict });
    expect(payload.userErrors).toEqual([]);
    return payload as { change: string; entities: { id: string }[] };
  };
  const undo = async (change: string) => {
    const { undo: payload } = await say(
      "mutation ($change: ID!) { undo(change: $change) { userErrors { code message } } }",
      { change },
    );
    expect(payload.userErrors).toEqual([]);
  };

  /** Each office on its day, and by one person where the two are one. */
  const offices = async () => {
    const [then, now] = [
      await holders("Deputy Minister for Energy Policy", "2023-11-20"),
      await holders("Vice Minister of Trade, Industry and Energy", "2025-09-22"),
    ];
    expect([then.length, now.length]).toEqual([1, 1]);
    expect(then[0]).toMatchObject({
      official: { name },
      relation: { title: "Deputy Minister for Energy Policy" },
    });
    expect(now[0]).toMatchObject({
      official: { name },
      relation: { title: "Vice Minister of Trade, Industry and Energy" },
    });
    for (const { quote } of [...then, ...now].flatMap(({ relation }) => relation.evidence))
      expect(quote).toContain(name);
    // Neither office is told of the other's day.
    expect(await holders("Deputy Minister for Energy Policy", "2025-09-22")).toEqual([]);
    expect(await holders("Vice Minister of Trade, Industry and Energy", "2023-11-20")).toEqual([]);
    return [then[0]!.official.id, now[0]!.official.id];
  };

  it("held one office in 2023 and another in 2025", async () => {
    const [then, now] = await offices();
    expect(then).toBe(now);
  }, 60_000);

  it("is parted, joined and read again, and nothing is lost or doubled", async () => {
    const parted = await judge("DIFFERENT");
    expect(parted.entities).toHaveLength(2);
    const [then, now] = await offices();
    expect(then).not.toBe(now);
    const apart = await currentView(test.graph);
    await undo(parted.change);
    expect(await currentView(test.graph)).toEqual(before);

    // Said to be one by a person as well, and read again: both texts leave and come back.
    const joined = await judge("SAME");
    expect(joined.entities).toHaveLength(1);
    const together = await currentView(test.graph);
    for (const text of texts) {
      const [document] = await test.graph.runAlone<{ id: string }>(
        "MATCH (d:Document {file: $file}) RETURN d.id AS id",
        { file: `${text}.txt` },
      );
      const { withdrawDocument } = await say(
        'mutation ($id: ID!) { withdrawDocument(id: $id, reason: "a test") { change userErrors { code } } }',
        { id: document!.id },
      );
      expect(withdrawDocument.userErrors).toEqual([]);
      await undo(withdrawDocument.change);
    }
    expect(await currentView(test.graph)).toEqual(together);
    const { ingestDocument } = await say(
      "mutation ($text: String!) { ingestDocument(text: $text) { report { duplicateOf { id } } userErrors { code } } }",
      { text: readFileSync(`seeds/documents/${texts[0]!}.txt`, "utf8") },
    );
    expect(ingestDocument).toMatchObject({
      report: { duplicateOf: { id: expect.any(String) } },
      userErrors: [],
    });
    expect(await currentView(test.graph)).toEqual(together);
    const [first, second] = await offices();
    expect(first).toBe(second);
    await undo(joined.change);
    expect(await currentView(test.graph)).toEqual(before);
    expect(apart).not.toEqual(before);
  }, 240_000);
});
