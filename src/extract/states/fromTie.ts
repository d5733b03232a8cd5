import type { Analysis } from "../Analysis";
import type { ChainDraft } from "../Drafts";
import { lastBefore } from "../lastBefore";
import { wordSet } from "../lexicon/wordSet";
import { Words } from "../names/Words";
import type { Holding } from "../officials/holdings";
import { otherParty } from "./parties";
import { subjectBefore } from "./subjectBefore";

/**
 * The state of an official whom the words before the name tie to somebody whose state is known: "Lindt's superior, Foreign Minister X" and
 * "her deputy X" serve the same state, "her guest X, an under-secretary," the other one.
 */
export function fromTie(
  analysis: Analysis,
  { person }: Holding,
  known: ReadonlyMap<ChainDraft, string>,
): string | undefined {
  const words = Words.of(analysis);
  const office = person.offices[0];
  let at = (office && office.first < person.first ? office.first : person.first) - 1;
  if (words.text(at) === ",") at--;
  const isSame = wordSet(analysis.lexicon, "colleague").has(words.lower(at));
  const isOther = wordSet(analysis.lexicon, "visitor").has(words.lower(at));
  if ((!isSame && !isOther) || !words.together(at, person.first)) return undefined;
  const owner = words.text(at - 1) === "'s" ? bearerAt(analysis, words, at - 1) : undefined;
  const isPronoun = /^(?:his|her)$/.test(words.lower(at - 1));
  const whose = owner ?? (isPronoun ? subjectBefore(analysis, at, known) : undefined);
  const code = whose && (known.get(whose) ?? whose.countries[0]);
  if (code === undefined) return undefined;
  return isSame ? code : otherParty(analysis, code);
}

/** The official whose name ends right before the token of the possessive. */
function bearerAt(analysis: Analysis, words: Words, at: number): ChainDraft | undefined {
  const end = words.tokens[at - 1]?.end;
  return analysis
    .chainsOf("Official")
    .find((chain) => end !== undefined && chain.mentions[lastBefore(chain, end)]?.end === end);
}
