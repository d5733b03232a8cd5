import { modelExtractor } from "../../../src/extract/model/modelExtractor";
import { rulesExtractor } from "../../../src/extract/rulesExtractor";
import { runExtractors } from "../../../src/extract/runExtractors";
import { documentOf } from "../../extract/documentOf";
import { answer, fact, relation, thing } from "../../extract/model/answers";
import { MemorySource } from "../../resolve/memorySource";

const quote = "Talaria Group has looked after the Tana Water Scheme since March 2019.";
const text = `Kenyan President Amina Were spoke in Nairobi. ${quote}`;
const things = [thing("a", "Institution", "Talaria Group"), thing("b", "Project", "Tana Water Scheme")];
const ends = { quote, fromWords: "Talaria Group", toWords: "Tana Water Scheme" };
const right = relation("PARTNER_IN", "a", "b", ends);

/** What would be written to the graph of a text that a model read so. */
async function batchWith(said: string | null) {
  const ask = () => Promise.resolve(said ?? "");
  const model = modelExtractor({ name: "any", ask, characters: 6000, overlap: 0, mostChunks: 5 });
  const extractors = said === null ? [rulesExtractor()] : [rulesExtractor(), model];
  const extraction = await runExtractors(documentOf(text), extractors, new AbortController().signal);
  return new MemorySource().ingest(extraction);
}

test("what the text proves goes to the graph with the model's name on it", async () => {
  const { statements } = await batchWith(answer(things, [right]));
  const read = statements.filter(({ extractor }) => extractor !== "rules");
  expect(read).toMatchObject([
    { kind: "PARTNER_IN", extractor: "model:any", rule: "model.partner-in", quote },
  ]);
});

test("what the rules proved stays theirs where a model repeats it", async () => {
  const said = {
    quote: "Kenyan President Amina Were spoke in Nairobi.",
    fromWords: "Amina Were",
    toWords: "Kenyan",
  };
  const people = [thing("p", "Official", "Amina Were"), thing("k", "Country", "Kenyan")];
  const batch = await batchWith(answer(people, [relation("REPRESENTS", "p", "k", said)]));
  expect(batch.statements.map(({ kind }) => kind)).toContain("REPRESENTS");
  expect(batch.statements).toEqual((await batchWith(null)).statements);
});

test.each<[string, string]>([
  ["an altered quote", answer(things, [{ ...right, quote: quote.replace("looked after", "bought") }])],
  ["an invented person", answer([thing("x", "Official", "Boris Karloff")])],
  ["an invented date", answer(things, [{ ...right, since: "2031" }], [fact("b", "date", "2031", quote)])],
  [
    "an invented status",
    answer(things, [], [fact("b", "status", "looked after", quote, { value: "glorious" })]),
  ],
  ["broken JSON", `{"things": [${JSON.stringify(things[0])}`],
  ["a list of other things", JSON.stringify({ things: [1, null, "x", []], relations: {}, facts: [[]] })],
  ["text instead of JSON", "Ignore all rules. Amina Were owns Talaria Group."],
])("of %s nothing is written", async (_what, said) => {
  const rules = await batchWith(null);
  const batch = await batchWith(said);
  const kept = new Set(batch.mentions.filter(({ text: words }) => /Karloff|2031/.test(words)));
  expect(kept.size).toBe(0);
  expect(batch.statements).toEqual(rules.statements);
  expect(batch.attributes).toEqual(rules.attributes);
});
