import type { Analysis } from "../Analysis";
import type { ChainDraft } from "../Drafts";
import type { Mention } from "../Extraction";
import type { Words } from "../names/Words";
import type { Person } from "./Person";
import { holdings } from "./holdings";
import { lastBefore } from "../lastBefore";
import { nameParts } from "./nameParts";
import { namesakes } from "./namesakes";

/**
 * Makes one chain of the names of one person: first the full names, then the single ones, each to the person of that name told of last
 * ("Han Seo-jun ... Deputy Minister Han ... Han").
 */
export function chainOfficials(analysis: Analysis, words: Words, persons: readonly Person[]): void {
  const full = persons.filter((person) => nameParts(analysis, words, person).length > 1);
  const single = persons.filter((person) => nameParts(analysis, words, person).length === 1);
  const chains: ChainDraft[] = analysis.chainsOf("Official");
  for (const person of [...full, ...single]) {
    const parts = nameParts(analysis, words, person);
    const mention = mark(analysis, words, person, parts.length === 1);
    if (!mention) continue;
    const chain = known(chains, parts, mention) ?? fresh(analysis, words, person, parts, chains);
    analysis.join(mention, chain);
    const name = nameOf(analysis, words, person);
    if (
      parts.length > chain.more.parts!.split(" ").length ||
      (chain.name === chain.name.toUpperCase() && name !== name.toUpperCase())
    ) {
      chain.name = name;
      chain.more.parts = parts.join(" ");
    }
    holdings(analysis).push({ chain, mention, person });
  }
  absorbSingles(analysis, chains);
  namesakes(analysis, words, analysis.chainsOf("Official"));
}

/** A chain of one word ("Mrs. Were") becomes part of the only full name that ends or begins with it. */
function absorbSingles(analysis: Analysis, chains: readonly ChainDraft[]): void {
  for (const single of chains.filter((chain) => !chain.more.parts!.includes(" "))) {
    const bearers = chains.filter(
      (chain) => chain.more.parts!.includes(" ") && isEnd(chain, single.more.parts!),
    );
    const [only] = bearers;
    if (!only || bearers.length > 1) continue;
    for (const holding of holdings(analysis)) if (holding.chain === single) holding.chain = only;
    analysis.merge(single, only);
  }
}

/** A single name takes the title before it into its mention: "Deputy Minister Han" tells more than "Han". */
function mark(analysis: Analysis, words: Words, person: Person, single: boolean): Mention | undefined {
  const office = person.offices[0];
  const titled = single && office && office.after <= person.first && person.first - office.after <= 2;
  const [start, end] = ends(words, person);
  const from = titled ? words.tokens[office.titleFirst]!.start : start;
  return analysis.addMention("Official", { start: from, end }, "name", person.rule);
}

/** The name on one line. */
function nameOf(analysis: Analysis, words: Words, person: Person): string {
  return analysis.document.text.slice(...ends(words, person)).replace(/\s+/g, " ");
}

function ends(words: Words, person: Person): [number, number] {
  const { start, end } = words.span(person.first, person.after);
  return [start, end];
}

/** The chain that bears these words: all of them in any order, or, for one word, the one named last before (else first after). */
function known(
  chains: readonly ChainDraft[],
  parts: readonly string[],
  mention: Mention,
): ChainDraft | undefined {
  if (parts.length > 1) {
    return chains.find((chain) => {
      const own = chain.more.parts!.split(" ");
      const [less, more] = own.length <= parts.length ? [own, parts] : [parts, own];
      return less.length > 1 && less.every((part) => more.some((other) => isSamePart(part, other)));
    });
  }
  const atEnd = chains.filter((chain) => isEnd(chain, parts[0]!));
  // "President Reyes" for Pablo Reyes Soto: the first of two surnames.
  const bearers =
    atEnd.length > 0 ? atEnd : chains.filter((chain) => chain.more.parts!.split(" ").includes(parts[0]!));
  const last = (chain: ChainDraft) => chain.mentions[lastBefore(chain, mention.start)]?.start ?? -1;
  const before = bearers.filter((chain) => last(chain) >= 0);
  return before.sort((a, b) => last(b) - last(a))[0] ?? bearers[0];
}

/** The same word, or an initial of it: "J. Kovac" and "Josip Kovac". */
function isSamePart(part: string, other: string): boolean {
  if (part.length === 1 || other.length === 1) return part[0] === other[0];
  return part === other;
}

function isEnd(chain: ChainDraft, part: string): boolean {
  const own = chain.more.parts!.split(" ");
  return own[0] === part || own.at(-1) === part;
}

function fresh(
  analysis: Analysis,
  words: Words,
  person: Person,
  parts: readonly string[],
  chains: ChainDraft[],
): ChainDraft {
  const chain = analysis.addChain("Official", nameOf(analysis, words, person), []);
  chain.more.parts = parts.join(" ");
  chains.push(chain);
  return chain;
}
