import type { Chain, Mention, Statement } from "../../src/extract/Extraction";
import { verify } from "../../src/extract/verify";
import { documentOf } from "./documentOf";

const text = [
  "Kenya sent Amina Were. She signed the loan with Peru.",
  "The minister praised Peru. One. Two. Three. Four of them agreed.",
].join("\n");
const document = documentOf(text);

function mention(kind: Mention["kind"], words: string, form: Mention["form"] = "name", from = 0): Mention {
  const start = text.indexOf(words, from);
  return { kind, start, end: start + words.length, text: words, form, rule: "test" };
}

const amina = mention("Official", "Amina Were");
const she = mention("Official", "She", "pronoun");
const minister = mention("Official", "The minister", "nominal");
const kenya = mention("Country", "Kenya");
const peru = mention("Country", "Peru", "name", text.indexOf("\n"));
const chain = (id: string, kind: Chain["kind"], mentions: Mention[]): Chain => ({
  id,
  kind,
  name: mentions[0]!.text,
  mentions,
  countries: [],
  date: null,
  city: null,
  status: null,
  type: null,
  more: {},
});
const chains = [
  chain("e1", "Official", [amina, she, minister]),
  chain("e2", "Country", [kenya]),
  chain("e3", "Country", [peru]),
];

function statement(change: Partial<Statement> & { quote: string }): Statement {
  const start = text.indexOf(change.quote);
  return {
    kind: "REPRESENTS",
    from: "e1",
    to: "e2",
    fromMention: amina,
    toMention: kenya,
    properties: {},
    since: null,
    until: null,
    start,
    end: start + change.quote.length,
    context: [],
    modality: "held",
    confidence: 1,
    extractor: "test",
    rule: "test",
    ...change,
  };
}

const run = (one: Statement) => verify(document, { chains, statements: [one], attributes: [] });

test("keeps a statement whose quote is a slice that names both ends", () => {
  const { statements, rejects } = run(statement({ quote: "Kenya sent Amina Were." }));
  expect(rejects).toEqual([]);
  expect(statements[0]!.context).toEqual([]);
});

test("adds the name of an end elsewhere in the paragraph as context", () => {
  const { statements } = run(statement({ quote: "She signed the loan with Peru.", fromMention: she }));
  expect(statements[0]!.context).toEqual([
    { start: amina.start, end: amina.end, proves: "from" },
    { start: kenya.start, end: kenya.end, proves: "to" },
  ]);
});

test("adds the antecedent of a nominal mention, even from another paragraph", () => {
  const { statements } = run(
    statement({ quote: "The minister praised Peru.", fromMention: minister, to: "e3", toMention: peru }),
  );
  expect(statements[0]!.context).toEqual([{ start: amina.start, end: amina.end, proves: "from" }]);
});

test.each<[string, Partial<Statement> & { quote: string }, RegExp]>([
  ["a quote that the text does not hold", { quote: "Kenya sent Amina Were.", start: 1, end: 23 }, /no slice/],
  [
    "an end named in another paragraph only",
    { quote: "The minister praised Peru.", fromMention: minister },
    /named neither/,
  ],
  [
    "more than three sentences",
    {
      quote: "The minister praised Peru. One. Two. Three. Four of them agreed.",
      to: "e3",
      toMention: peru,
      fromMention: minister,
    },
    /three sentences/,
  ],
  [
    "a quote over two paragraphs",
    { quote: "Peru.\nThe minister", to: "e3", toMention: peru },
    /one paragraph/,
  ],
  ["an end of the wrong kind", { quote: "Kenya sent Amina Were.", kind: "SIGNED" }, /wrong kind/],
  [
    "a relation that does not exist",
    { quote: "Kenya sent Amina Were.", kind: "LIKES" as "SIGNED" },
    /no such relation/,
  ],
  ["an end that is no chain", { quote: "Kenya sent Amina Were.", to: "e9" }, /rejected/],
  ["one thing with itself", { quote: "Kenya sent Amina Were.", to: "e1" }, /one thing/],
])("rejects %s", (_what, change, reason) => {
  const { statements, rejects } = run(statement(change));
  expect(statements).toEqual([]);
  expect(rejects.map((each) => each.reason).join()).toMatch(reason);
});

test("rejects a chain with a mention that is no slice, and what rests on it", () => {
  const wrong = { ...amina, text: "Amina Where" };
  const {
    chains: kept,
    statements,
    rejects,
  } = verify(document, {
    chains: [chain("e1", "Official", [wrong]), chains[1]!],
    statements: [statement({ quote: "Kenya sent Amina Were." })],
    attributes: [],
  });
  expect(kept.map((each) => each.id)).toEqual(["e2"]);
  expect(statements).toEqual([]);
  expect(rejects).toHaveLength(2);
});
