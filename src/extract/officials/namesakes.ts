import type { Analysis } from "../Analysis";
import type { ChainDraft } from "../Drafts";
import type { Words } from "../names/Words";
import { lastBefore } from "../lastBefore";
import { nameParts } from "./nameParts";

/**
 * Marks the places where a known person is called by the first or last word of the name alone: "Park said", "Pablo also offered".
 * Of several bearers the one named last before is meant. "the park" and "Park Avenue" are no persons.
 */
export function namesakes(analysis: Analysis, words: Words, chains: readonly ChainDraft[]): void {
  const bearers = new Map<string, ChainDraft[]>();
  for (const chain of chains) {
    const parts = chain.more.parts!.split(" ");
    for (const part of new Set(parts)) {
      // "Lula" for Luiz Inácio Lula da Silva: a middle name must be longer to count.
      const shortest = part === parts[0] || part === parts.at(-1) ? 2 : 4;
      if (part.length < shortest) continue;
      bearers.set(part, [...(bearers.get(part) ?? []), chain]);
    }
  }
  const covered = new Set<number>();
  for (const mention of analysis.mentions)
    for (let at = analysis.tokenAt(mention.start); (words.tokens[at]?.start ?? Infinity) < mention.end; at++)
      covered.add(at);
  for (let at = 0; at < words.tokens.length; at++) {
    if (covered.has(at) || !words.isCapital(at) || (words.tokens[at]!.glued && words.text(at - 1) === "-"))
      continue;
    const { text, after } = compound(analysis, words, at);
    const owners = bearers.get(text);
    const stop = words.stop(at);
    // "Park said": a noun that also ends names of places is a person's where a person of that name is known.
    if (!owners || stop === "function" || stop === "calendar" || !standsAlone(words, at, after)) continue;
    const start = words.tokens[at]!.start;
    const meant = owners
      .map((chain) => ({ chain, last: chain.mentions[lastBefore(chain, start)]?.start ?? -1 }))
      .sort((a, b) => b.last - a.last)[0]!;
    if (meant.last < 0) continue;
    const mention = analysis.addMention("Official", words.span(at, after), "name", "official.namesake");
    if (mention) analysis.join(mention, meant.chain);
    at = after - 1;
  }
}

/** A word with what hyphens glue to it, as `nameParts` would have it: "Seo-jun" whole, "El-Kesri" as "kesri". */
function compound(analysis: Analysis, words: Words, at: number): { text: string; after: number } {
  let after = at + 1;
  while (words.text(after) === "-" && words.tokens[after]!.glued && words.tokens[after + 1]?.glued)
    after += 2;
  return { text: nameParts(analysis, words, { first: at, after }).join("-"), after };
}

/** Not a part of a longer capitalised name; a new sentence's first word before it is none. */
function standsAlone(words: Words, at: number, after: number): boolean {
  const next =
    words.isCapital(after) &&
    words.together(at, after) &&
    words.stop(after) !== "calendar" &&
    !words.office(after);
  if (next) return false;
  const before = at - 1;
  return !(
    words.isCapital(before) &&
    words.together(before, at) &&
    words.stop(before) === undefined &&
    !words.office(before) &&
    !words.country(before) &&
    !words.isField(before)
  );
}
