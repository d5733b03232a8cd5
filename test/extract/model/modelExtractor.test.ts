import type { Question } from "../../../src/extract/model/Ask";
import { modelExtractor, type ModelOptions } from "../../../src/extract/model/modelExtractor";
import { rulesExtractor } from "../../../src/extract/rulesExtractor";
import { runExtractors } from "../../../src/extract/runExtractors";
import { documentOf } from "../documentOf";
import { answer, fact, relation, thing } from "./answers";

const text = [
  "Kenyan President Amina Were spoke in Nairobi. Talaria Group welcomed Amina Were.",
  "The Tana Water Scheme, run by Talaria Group since March 2019, was denied funds by Peru.",
].join("\n");
const scheme = "The Tana Water Scheme, run by Talaria Group since March 2019, was denied funds by Peru.";
const things = [
  thing("a", "Institution", "Talaria Group"),
  thing("b", "Project", "Tana Water Scheme"),
  thing("c", "Official", "Amina Were"),
  thing("d", "Country", "Peru"),
  thing("e", "Country", "Kenyan"),
];
const runs = relation("PARTNER_IN", "a", "b", {
  quote: scheme,
  fromWords: "Talaria Group",
  toWords: "Tana Water Scheme",
});

async function read(said: string, options: Partial<ModelOptions> = {}) {
  const asked: Question[] = [];
  const model = modelExtractor({
    name: "test",
    characters: 6000,
    overlap: 500,
    mostChunks: 20,
    ask: (question) => {
      asked.push(question);
      return Promise.resolve(said);
    },
    ...options,
  });
  const { signal } = new AbortController();
  const found = await runExtractors(documentOf(text), [rulesExtractor(), model], signal);
  const byModel = found.statements.filter(({ extractor }) => extractor === "model:test");
  return { found, byModel, asked, reasons: found.rejects.map(({ reason }) => reason) };
}

test("a fact that the text proves is added, labelled, and sure of less than the rules are", async () => {
  const { found, byModel, reasons } = await read(
    answer(things, [{ ...runs, role: "implementer", since: "March 2019" }]),
  );
  expect(reasons).toEqual([]);
  expect(byModel).toMatchObject([
    {
      kind: "PARTNER_IN",
      rule: "model.partner-in",
      confidence: 0.5,
      properties: { role: "implementer" },
      quote: scheme,
    },
  ]);
  expect(byModel[0]!.since).toMatchObject({ value: "2019-03", precision: "month" });
  const names = found.chains.map(({ kind, name }) => `${kind} ${name}`);
  expect(names.filter((name) => name === "Official Amina Were")).toHaveLength(1);
});

test.each<[string, object, RegExp]>([
  ["an altered quote", { quote: scheme.replace("denied", "granted") }, /quote does not stand/],
  ["words for an end that the quote does not hold", { fromWords: "Talaria Bank" }, /words for an end/],
  ["a role that the ontology does not have", { role: "owner" }, /no such role/],
  ["a property of another relation", { title: "President" }, /the title does not stand|has no title/],
  ["a stance that nobody voiced", { stance: "enthusiastic" }, /stance does not stand/],
  ["a date that the text does not state", { since: "4 May 1999" }, /state no date/],
  ["a kind of relation that does not exist", { kind: "OWNS" }, /wrong form: kind/],
  ["ends of the wrong kind", { kind: "SIGNED" }, /wrong kind/],
  ["an end that is no thing of the answer", { to: "z" }, /none of the things/],
  ["a missing field", { modality: undefined }, /wrong form: modality/],
  ["a field too many", { certainty: 1 }, /wrong form/],
  ["a quote of another type", { quote: 7 }, /wrong form: quote/],
])("%s is rejected with its reason", async (_what, change, reason) => {
  const { byModel, reasons } = await read(answer(things, [{ ...runs, ...change }]));
  expect(byModel).toEqual([]);
  expect(reasons.join()).toMatch(reason);
});

test.each<[string, string, RegExp]>([
  ["words instead of JSON", "I cannot help with that.", /no JSON/],
  ["JSON cut off", answer(things, [runs]).slice(0, -30), /no JSON/],
  ["a list instead of an object", "[1, 2]", /no JSON/],
  [
    "things that are no list",
    JSON.stringify({ things: "all", relations: [], facts: [] }),
    /wrong form: things/,
  ],
])("%s: nothing is taken, and it is told", async (_what, said, reason) => {
  const { byModel, reasons } = await read(said);
  expect(byModel).toEqual([]);
  expect(reasons.join()).toMatch(reason);
});

test("JSON in a fence is read", async () => {
  const { byModel } = await read(`Here it is:\n\`\`\`json\n${answer(things, [runs])}\n\`\`\``);
  expect(byModel).toHaveLength(1);
});

test.each<[string, object, RegExp]>([
  ["a thing that the text does not name", thing("x", "Official", "Boris Karloff"), /name does not stand/],
  ["a state that does not exist", thing("x", "Country", "Talaria"), /no state of this name/],
  ["a kind that does not exist", thing("x", "Person", "Amina Were"), /wrong form: kind/],
  ["a person read as a body", thing("x", "Institution", "Amina Were"), /read as Official already/],
])("%s is rejected", async (_what, proposed, reason) => {
  const { found, reasons } = await read(answer([proposed]));
  expect(reasons.join()).toMatch(reason);
  expect(found.chains).toEqual((await read(answer([]))).found.chains);
});

test("two that the rules tell apart are not made one, and a name is not lent", async () => {
  const said = [
    thing("x", "Country", "Peru", "Kenyan"),
    thing("y", "Official", "Amina Were", "Talaria Group"),
  ];
  const { found, reasons } = await read(answer(said));
  expect(reasons.join()).toMatch(/another thing of its kind already,.*read as Institution already/);
  expect(found.chains.filter(({ kind }) => kind === "Country")).toHaveLength(2);
  const amina = found.chains.find(({ name }) => name === "Amina Were")!;
  const lent = amina.mentions.filter((mention) => mention.text.includes("Talaria"));
  expect(lent.filter(({ form }) => form === "name")).toEqual([]);
});

test("what contradicts a fact that the rules proved is rejected", async () => {
  const quote = "Kenyan President Amina Were spoke in Nairobi.";
  const wrong = [
    relation("REPRESENTS", "c", "d", { quote: scheme, fromWords: "Peru", toWords: "Peru" }),
    relation(
      "REPRESENTS",
      "c",
      "e",
      { quote, fromWords: "Amina Were", toWords: "Kenyan" },
      { modality: "denied" },
    ),
  ];
  const { byModel, found, reasons } = await read(answer(things, wrong));
  expect(found.statements.some(({ kind, extractor }) => kind === "REPRESENTS" && extractor === "rules")).toBe(
    true,
  );
  expect(byModel).toEqual([]);
  expect(reasons.join("\n")).toMatch(/contradicts what is proved already: held, not denied/);
});

test("an invented end for a fact of one end only is rejected", async () => {
  const quote = "Talaria Group welcomed Amina Were.";
  const more = thing("p", "Country", "Peru");
  const said = relation("REPRESENTS", "c", "p", { quote, fromWords: "Amina Were", toWords: "Peru" });
  const { byModel, reasons } = await read(answer([things[2]!, more], [said]));
  expect(byModel).toEqual([]);
  expect(reasons.join()).toMatch(/words for an end/);
});

test("a fact about a thing needs its words, its quote and a date that we read ourselves", async () => {
  const said = [
    fact("b", "date", "March 2019", scheme),
    fact("b", "date", "denied", scheme),
    fact("b", "status", "denied", scheme, { value: "finished" }),
    fact("b", "city", "Nairobi", scheme),
    fact("a", "date", "March 2019", scheme),
  ];
  const { found, reasons } = await read(answer(things, [], said));
  const own = found.attributes.filter(({ extractor }) => extractor === "model:test");
  expect(own).toMatchObject([{ property: "date", value: "2019-03", rule: "model.date" }]);
  expect(reasons).toEqual([
    "the words state no date",
    "the words do not stand in the quote",
    "no such status",
    "Institution has no date",
  ]);
  expect(found.chains.find(({ name }) => name.includes("Tana"))?.date?.value).toBe("2019-03");
});

test("the text is handed over as data, between marks that it cannot write itself", async () => {
  const { asked } = await read(answer([]));
  expect(asked).toHaveLength(1);
  const { instruction, text: handed } = asked[0]!;
  const mark = /<<<([0-9a-f]{16})\n/.exec(handed)![1]!;
  expect(handed.endsWith(`\n${mark}>>>`)).toBe(true);
  expect(handed.split(mark)).toHaveLength(3);
  expect(instruction).toContain(mark);
  expect(instruction).not.toContain("{{");
  expect(instruction).not.toContain("Amina");
});

test("a long text is asked about in parts that overlap, and no more of them than allowed", async () => {
  const { asked, reasons, byModel } = await read(answer(things, [runs]), {
    characters: 90,
    overlap: 85,
    mostChunks: 1,
  });
  expect(asked).toHaveLength(1);
  expect(reasons.join()).toMatch(/longer than a model is asked about/);
  expect(byModel).toEqual([]);
});

test("a rule of the model is switched off by its id", async () => {
  const { byModel } = await read(answer(things, [runs]), { off: new Set(["model.partner-in"]) });
  expect(byModel).toEqual([]);
});

test("where one part is not answered about, the others are given up", async () => {
  const long = Array.from({ length: 12 }, (_, at) => `${at}. ${"Kenya met Peru. ".repeat(40)}`).join("\n\n");
  const given: AbortSignal[] = [];
  const ask: ModelOptions["ask"] = (_question, signal) => {
    given.push(signal);
    return given.length === 1
      ? Promise.reject(new Error("no answer"))
      : new Promise((_resolve, reject) =>
          signal.addEventListener("abort", () => reject(new Error("given up"))),
        );
  };
  const model = modelExtractor({ name: "test", characters: 1500, overlap: 100, mostChunks: 20, ask });
  const { signal } = new AbortController();
  await expect(model.extract(documentOf(long), signal)).rejects.toThrow("no answer");
  expect(given.length).toBeGreaterThan(2);
  expect(given.map(({ aborted }) => aborted)).toEqual(given.map(() => true));
});
