import type { GoldDocument } from "../../src/app/evaluate/GoldDocument";
import { assignPairs } from "../../src/app/evaluate/assignPairs";
import { jaccard, normalForm } from "../../src/app/evaluate/normalForm";
import { printScorecard } from "../../src/app/evaluate/printScorecard";
import { scoreDocument } from "../../src/app/evaluate/scoreDocument";
import { summarise } from "../../src/app/evaluate/summarise";
import type { WrittenEntity, WrittenExtraction, WrittenRelation } from "../../src/app/writeExtraction";

const text =
  "Title\nPeruvian Foreign Minister Ana Quispe met Eero Niskanen of Finland at the 2nd Copper Forum in Lima on 5 May 2020. " +
  "Quispe praised the copper centre. Eero Aho was not there.";

const gold: GoldDocument = {
  document: {
    file: "peru.txt",
    title: "Title",
    publisher: "Andes Herald (www.andes.example)",
    publishedOn: "2020-05-06",
    bodyStartsWith: "Peruvian",
    bodyEndsWith: "there.",
  },
  entities: [
    { id: "peru", type: "Country", name: "Peru", mentions: ["Peruvian"], core: true },
    { id: "finland", type: "Country", name: "Finland", mentions: ["Finland"], core: true },
    {
      id: "quispe",
      type: "Official",
      name: "Ana Quispe",
      mentions: ["Ana Quispe", "Quispe"],
      descriptions: ["Peruvian Foreign Minister"],
      core: true,
    },
    { id: "niskanen", type: "Official", name: "Eero Niskanen", mentions: ["Eero Niskanen"], core: true },
    {
      id: "forum",
      type: "Meeting",
      name: "2nd Copper Forum",
      mentions: ["2nd Copper Forum"],
      date: "2020-05-05",
      city: "Lima",
      core: true,
      props: { status: "held" },
    },
    { id: "centre", type: "Project", name: "copper centre", mentions: ["copper centre"], core: true },
    { id: "copper", type: "Topic", name: "copper", mentions: ["copper"], core: false },
  ],
  relations: [
    { type: "REPRESENTS", from: "quispe", to: "peru", core: true },
    {
      type: "HOLDS_POSITION",
      from: "quispe",
      to: "peru",
      props: { title: "Foreign Minister" },
      core: true,
    },
    { type: "PARTICIPATED_IN", from: "quispe", to: "forum", props: { role: "host" }, core: true },
    { type: "PARTICIPATED_IN", from: "niskanen", to: "forum", props: { role: "participant" }, core: true },
    { type: "COMMENTED_ON", from: "quispe", to: "centre", core: true },
  ],
  negatives: [
    { type: "Country", text: "Lima", why: "a city" },
    { type: "WrongMerge", text: "Eero Aho", why: "another Eero", notSameAs: "niskanen" },
    {
      type: "WrongRelation",
      text: "Niskanen",
      why: "of Finland",
      relation: { type: "REPRESENTS", from: "niskanen", to: "peru" },
    },
  ],
};

function entity(id: string, kind: WrittenEntity["kind"], texts: readonly string[], more = {}): WrittenEntity {
  const mentions = texts.map((part) => {
    const start = text.indexOf(part);
    return { text: part, start, end: start + part.length, form: "name", rule: "names" };
  });
  return { id, kind, name: texts[0]!, mentions, ...more };
}

function relation(type: WrittenRelation["type"], from: string, to: string, properties = {}): WrittenRelation {
  const quote = "Quispe praised the copper centre.";
  const start = text.indexOf(quote);
  const rest = { modality: "held", confidence: 1, extractor: "rules", rule: "verbs" } as const;
  return { type, from, to, properties, quote, start, end: start + quote.length, ...rest };
}

const found: WrittenExtraction = {
  rejects: [],
  document: {
    file: "peru.txt",
    id: "1",
    title: "Title",
    publisher: "Andes Herald",
    publishedOn: null,
    language: "en",
    bodyStart: 5,
    bodyEnd: text.length,
  },
  entities: [
    entity("p", "Country", ["Peruvian"]),
    entity("l", "Country", ["Lima"]),
    entity("q", "Official", ["Peruvian Foreign Minister"]),
    entity("n", "Official", ["Eero Niskanen", "Eero Aho"]),
    entity("f", "Meeting", ["2nd Copper Forum"], { date: "2020-05-05", city: "Oulu", status: "planned" }),
    entity("f3", "Meeting", ["Copper Forum"]),
    entity("c", "Topic", ["copper"]),
  ],
  relations: [
    relation("REPRESENTS", "q", "p"),
    relation("HOLDS_POSITION", "q", "p", { title: "Minister for Foreign Affairs" }),
    relation("PARTICIPATED_IN", "q", "f", { role: "participant" }),
    relation("REPRESENTS", "n", "p"),
    relation("DISCUSSED", "f", "c"),
    relation("REPRESENTS", "p", "q"),
  ],
};

describe("scoreDocument", () => {
  const score = scoreDocument(gold, found, text);
  const card = summarise([score.tally]);

  it("counts entities by kind: right, wrong, missed", () => {
    expect(card.entities["Country"]).toMatchObject({ gold: 2, found: 1, correct: 1, wrong: 1 });
    expect(card.entities["Official"]).toMatchObject({ gold: 2, found: 2, correct: 2, precision: 1 });
    expect(card.entities["Meeting"]).toMatchObject({ gold: 1, found: 1, correct: 1, wrong: 1 });
    expect(card.entities["Topic"]).toMatchObject({ gold: 0, ignored: 1, recall: null });
    expect(card.entitiesButTopics).toMatchObject({ gold: 6, found: 4, correct: 4, wrong: 2 });
    expect(card.checks).toMatchObject({ negativeHits: 1, wrongMerges: 1, splits: 1, unverifiable: 0 });
  });

  it("counts relations: contradictions and reversed ones are wrong, minor topics are ignored", () => {
    expect(card.relations["REPRESENTS"]).toMatchObject({ gold: 1, found: 1, correct: 1, wrong: 2 });
    expect(card.relations["HOLDS_POSITION"]).toMatchObject({ gold: 1, found: 1, correct: 1 });
    expect(card.relations["DISCUSSED"]).toMatchObject({ gold: 0, ignored: 1 });
    expect(card.allRelations).toMatchObject({ gold: 5, found: 3, system: 6, wrong: 2, recall: 0.6 });
    expect(card.checks).toMatchObject({ negativeRelations: 1 });
    expect(card.extraFactsRate).toBeCloseTo(1 / 3);
  });

  it("judges values: role, title, date, city, status, the document's facts", () => {
    expect(card.accuracy).toEqual({
      "document.title": { right: 1, of: 1 },
      "document.publisher": { right: 1, of: 1 },
      "document.publishedOn": { right: 0, of: 1 },
      "document.bodyStart": { right: 1, of: 1 },
      "document.bodyEnd": { right: 1, of: 1 },
      role: { right: 0, of: 1 },
      title: { right: 1, of: 1 },
      date: { right: 1, of: 1 },
      city: { right: 0, of: 1 },
      status: { right: 0, of: 1 },
    });
  });

  it("gives each rule its precision and prints everything", () => {
    expect(card.rules["rules verbs"]).toMatchObject({ system: 6, correct: 3, wrong: 2, precision: 0.6 });
    const sets = { seeds: summarise([]), others: card };
    const printed = printScorecard(
      {
        overall: card,
        sets,
        documents: [{ file: score.file, scorecard: card, findings: score.findings }],
        identity: null,
        rejects: [{ extractor: "model:any", reason: "no such role", count: 2 }],
      },
      { verbose: true, rules: true },
    );
    expect(printed).toContain("COMMENTED_ON quispe→centre");
    expect(printed).toContain("Country Lima (negative: lima)");
    expect(printed).toMatch(/rules verbs +P {2}60\.0/);
    expect(printed).toMatch(/relations by extractor\n {2}rules +P {2}60\.0/);
    expect(printed).toContain("rejected for want of proof: 2\n  2 of model:any: no such role\n");
  });

  it("counts a quote that is no slice", () => {
    const altered = {
      ...found,
      relations: [{ ...relation("REPRESENTS", "q", "p"), quote: "Quispe praised" }],
    };
    expect(scoreDocument(gold, altered, text).tally.checks.get("unverifiable")).toBe(1);
  });
});

describe("normal forms", () => {
  it.each([
    ["The U.S.’s Côte–d'Or", "us cote d or"],
    ["R&D <sup>2</sup>", "r d 2"],
    ["J. K. Smith", "jk smith"],
    ["Straße", "strasse"],
  ])("%s", (given, form) => expect(normalForm(given)).toBe(form));

  it("keeps the 9th apart from the 10th", () => {
    expect(jaccard("9th joint committee", "10th joint committee")).toBe(0);
    expect(jaccard("9th joint committee", "joint committee")).toBeCloseTo(2 / 3);
  });
});

describe("assignPairs", () => {
  it("takes the largest total, not the best first pair", () => {
    const pairs = [
      { left: "a", right: "x", weight: 3 },
      { left: "a", right: "y", weight: 2.5 },
      { left: "b", right: "x", weight: 2 },
    ];
    expect([...assignPairs(pairs)].sort()).toEqual([
      ["x", "b"],
      ["y", "a"],
    ]);
  });
});
