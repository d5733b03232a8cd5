import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import type { Chain } from "../../../src/extract/Extraction";
import { extractDocument } from "../../../src/extract/extractDocument";
import { documentOf } from "../documentOf";

type Snippet = { text: string; facts: string[]; may?: string[]; held?: boolean };
export type Half = {
  expected: number;
  found: number;
  wrong: number;
  inNegatives: number;
  missed: string[];
  odd: string[];
};

const functionWords = new Set("the a an of on in for and to with its their at by".split(" "));

/** Figures of one bank of constructions: those rules were written with, and those held out. */
export function measureConstructions(name: string): Record<"open" | "held", Half> {
  const bank = parse(readFileSync(join(__dirname, `${name}.yaml`), "utf8")) as {
    kind: string;
    snippets: Snippet[];
  };
  const halves = { open: emptyHalf(), held: emptyHalf() };
  for (const snippet of bank.snippets) measure(snippet, bank.kind, halves[snippet.held ? "held" : "open"]);
  return halves;
}

function emptyHalf(): Half {
  return { expected: 0, found: 0, wrong: 0, inNegatives: 0, missed: [], odd: [] };
}

function measure({ text, facts, may = [] }: Snippet, kind: string, half: Half): void {
  const { chains, statements } = extractDocument(documentOf(text));
  const of = (id: string) => chains.find((chain) => chain.id === id)!;
  const found: Chain[][] = /_|SIGNED|PRODUCED|CONCERNS|DISCUSSED|REPRESENTS|FOLLOWS/.test(kind)
    ? pairs(
        statements
          .filter((each) => each.kind === kind)
          .map((each) => ({ from: of(each.from), to: of(each.to) })),
      )
    : chains.filter((chain) => chain.kind === kind).map((chain) => [chain]);
  const free = new Set(found);
  half.expected += facts.length;
  for (const fact of facts) {
    const hit = [...free].find((ends) => fits(fact, ends));
    if (hit) half.found += 1;
    else half.missed.push(`${text}  ⇒  ${fact}`);
    if (hit) free.delete(hit);
  }
  for (const ends of free) {
    if ([...may, ...facts].some((fact) => fits(fact, ends))) continue;
    half.wrong += 1;
    if (facts.length === 0) half.inNegatives += 1;
    half.odd.push(`${text}  ⇒  ${ends.map((end) => end.name).join(" > ")}`);
  }
}

/** Two statements of one fact count once. */
function pairs(stated: { from: Chain; to: Chain }[]): Chain[][] {
  const seen = new Map(stated.map(({ from, to }) => [`${from.id} ${to.id}`, [from, to]]));
  return [...seen.values()];
}

/** "Kenya > Lamu Port (host)": whether these chains are its ends. `*` is anything. */
function fits(fact: string, ends: readonly Chain[]): boolean {
  const wanted = fact.replace(/ \((?:funder|host|implementer|partner)\)$/, "").split(" > ");
  return wanted.length === ends.length && wanted.every((name, at) => name === "*" || called(ends[at]!, name));
}

/** As the gold texts are scored: a name or mention is the same, or shares three fifths of its words. */
function called(chain: Chain, name: string): boolean {
  const wanted = wordsOf(name);
  const loose = chain.kind !== "Country" && chain.kind !== "Official" && chain.kind !== "Institution";
  return [chain.name, ...chain.mentions.map((mention) => mention.text)].some((form) => {
    const words = wordsOf(form);
    const shared = [...words].filter((word) => wanted.has(word)).length;
    const overlap = shared / (words.size + wanted.size - shared);
    return overlap === 1 || (loose && overlap >= 0.6);
  });
}

function wordsOf(text: string): Set<string> {
  const words = text
    .toLowerCase()
    .replace(/['’]s\b/g, "")
    .match(/[\p{L}\p{N}]+/gu);
  return new Set((words ?? []).filter((word) => !functionWords.has(word)));
}
