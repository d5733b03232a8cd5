import type { Mention } from "../../src/extract/Extraction";
import type { Extractor } from "../../src/extract/Extractor";
import { rulesExtractor } from "../../src/extract/rulesExtractor";
import { runExtractors } from "../../src/extract/runExtractors";
import { documentOf } from "./documentOf";

const text = "Kenyan President Amina Were spoke. Talaria thanked Amina Were.";
const at = (words: string, kind: Mention["kind"]): Mention => {
  const start = text.indexOf(words);
  return { kind, start, end: start + words.length, text: words, form: "name", rule: "test" };
};
const chain = (id: string, mention: Mention) => ({
  id,
  kind: mention.kind,
  name: mention.text,
  mentions: [mention],
  countries: [],
  date: null,
  city: null,
  status: null,
  type: null,
  more: {},
});
const amina = at("Amina Were", "Official");
const kenyan = at("Kenyan", "Country");

/** A second extractor that says again what the rules say, and one thing that no quote proves. */
const second = (quote: string): Extractor => ({
  id: "second",
  version: "1",
  extract: () =>
    Promise.resolve({
      chains: [chain("e1", amina), chain("e2", kenyan), chain("e3", at("Talaria", "Institution"))],
      statements: [
        {
          kind: "REPRESENTS",
          from: "e1",
          to: "e2",
          fromMention: amina,
          toMention: kenyan,
          properties: {},
          since: null,
          until: null,
          start: 0,
          end: quote.length,
          quote,
          context: [],
          modality: "held",
          confidence: 0.5,
          extractor: "second",
          rule: "test",
        },
      ],
      attributes: [],
    }),
});

test("a later extractor adds to the chains and statements of an earlier one", async () => {
  const quote = "Kenyan President Amina Were spoke.";
  const found = await runExtractors(
    documentOf(text),
    [rulesExtractor(), second(quote)],
    new AbortController().signal,
  );
  expect(found.chains.filter(({ name }) => name === "Amina Were")).toHaveLength(1);
  expect(found.chains.filter(({ name }) => name === "Talaria")).toHaveLength(1);
  const makers = found.statements
    .filter(({ kind }) => kind === "REPRESENTS")
    .map(({ extractor }) => extractor);
  expect(makers).toEqual(["rules", "second"]);
});

test("what it cannot prove is rejected, with its name", async () => {
  const found = await runExtractors(
    documentOf(text),
    [rulesExtractor(), second("Kenyan President Amina Were said no.")],
    new AbortController().signal,
  );
  expect(found.rejects.map(({ extractor }) => extractor)).toEqual(["second"]);
});

test("a signal stops it", async () => {
  const signal = AbortSignal.abort();
  await expect((async () => runExtractors(documentOf(text), [rulesExtractor()], signal))()).rejects.toThrow();
});
