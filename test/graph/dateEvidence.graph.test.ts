import { changeGraph } from "../../src/graph/change/changeGraph";
import { loadBatches } from "../../src/graph/change/loadBatches";
import type { Batch } from "../../src/ontology/Batch";
import type { StatedDate } from "../../src/ontology/StatedDate";
import { ask } from "./asking";
import { chainOf, stated, tell } from "./batches";
import { useEmptyGraph } from "./connect";

/** The batch, with its dates stated by these words of its text. */
function worded(batch: Batch, words: string, dated: Partial<StatedDate> = {}): Batch {
  const start = batch.document.text.indexOf(words);
  const evidence = { start, end: start + words.length };
  return {
    ...batch,
    document: { ...batch.document, publishedOn: { ...stated("2019-07-01"), evidence } },
    attributes: batch.attributes.map((one) =>
      one.date ? { ...one, value: dated.value ?? one.value, date: { ...one.date, ...dated, evidence } } : one,
    ),
    statements: batch.statements.map((one) =>
      one.since ? { ...one, since: { ...one.since, evidence } } : one,
    ),
  };
}

describe("the words that state a date", () => {
  const given = useEmptyGraph();
  const meeting = chainOf("first", "🎉 a forum of 2019");
  const official = chainOf("office", "Bo Ek in March 2018");

  beforeAll(async () => {
    const first = tell({
      name: "first",
      published: "2019-07-01",
      things: { "🎉 a forum of 2019": { kind: "Meeting", date: "2019" }, Norland: { kind: "Country" } },
      told: [{ kind: "HELD_IN", from: "🎉 a forum of 2019", to: "Norland" }],
    });
    const second = tell({
      name: "second",
      published: "2019-07-02",
      things: { "the forum on 20 June": { kind: "Meeting", entity: meeting, date: "2019-06-20" } },
      told: [],
    });
    const office = tell({
      name: "office",
      published: "2019-07-03",
      things: { "Bo Ek in March 2018": { kind: "Official" }, Norland: { kind: "Country" } },
      told: [
        {
          kind: "HOLDS_POSITION",
          from: "Bo Ek in March 2018",
          to: "Norland",
          properties: { title: "envoy" },
          since: "2018-03",
        },
      ],
    });
    const day = { value: "--06-20", earliest: null, latest: null, precision: "unstated-year" } as const;
    await changeGraph(given.graph, (change) =>
      loadBatches(change, [
        worded(first, "2019"),
        worded(second, "20 June", day),
        worded(office, "March 2018"),
      ]),
    );
  });

  const evidence = "evidence { text start end document { title } }";

  test("of a meeting: the day and the year, where they stand in two texts", async () => {
    const answer = await ask(
      given.graph,
      `query ($id: ID!) { node(id: $id) { ... on Meeting { date { value inferred ${evidence} } } }
  timeline(of: $id) { nodes { date { precision evidence { text } } } } }`,
      { id: meeting },
    );
    // The sign before it counts two UTF-16 code units.
    const year = { text: "2019", start: 14, end: 18, document: { title: "first" } };
    const day = { text: "20 June", start: 13, end: 20, document: { title: "second" } };
    expect(answer["node"]).toEqual({ date: { value: "2019-06-20", inferred: true, evidence: [day, year] } });
    expect(answer["timeline"]).toEqual({
      nodes: [{ date: { precision: "DAY", evidence: [] } }],
    });
  });

  test("of an office, its statement and a document", async () => {
    const answer = await ask(
      given.graph,
      `query ($id: ID!) { node(id: $id) { ... on Official { positions { edges {
  since { value ${evidence} } until { ${evidence} }
  relation { since { evidence { text } } }
  evidence { since { evidence { text } } observedOn { value evidence { text } } document { publishedOn { evidence { text } } } }
} } } }
  whoHeld(position: "envoy") { since { evidence { text } } }
  timeline(of: $id) { nodes { date { value evidence { text } } } } }`,
      { id: official },
    );
    const words = { evidence: [{ text: "March 2018" }] };
    expect(answer).toEqual({
      node: {
        positions: {
          edges: [
            {
              since: {
                value: "2018-03",
                evidence: [{ text: "March 2018", start: 9, end: 19, document: { title: "office" } }],
              },
              until: null,
              relation: { since: words },
              evidence: [
                {
                  since: words,
                  observedOn: { value: "2019-07-03", evidence: [] },
                  document: { publishedOn: words },
                },
              ],
            },
          ],
        },
      },
      whoHeld: [{ since: words }],
      timeline: { nodes: [{ date: { value: "2018-03", ...words } }] },
    });
  });
});
