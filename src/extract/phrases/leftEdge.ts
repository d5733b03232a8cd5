import type { Analysis } from "../Analysis";
import { isInDate } from "../dates/dates";
import { wordSet } from "../lexicon/wordSet";
import type { Token } from "../Token";

const furthest = 25;

/** The determiner that stands before a token, in lower case; null where there is none. */
export function determinerBefore(analysis: Analysis, from: number): string | null {
  let index = from;
  while (index > 0 && isInDate(analysis, analysis.tokens[index - 1]!.start)) index--;
  const token = analysis.tokens[index - 1];
  return token &&
    token.sentence === analysis.tokens[index]?.sentence &&
    wordSet(analysis.lexicon, "determiner").has(token.lower)
    ? token.lower
    : null;
}

/**
 * The first token of the noun phrase whose head noun stands at `head`: capitals, numbers, known modifiers, names joined
 * by hyphens. "the first bilateral foreign ministers' meeting" begins at `first`; a possessor ("Park's visit") stays out.
 */
export function leftEdge(analysis: Analysis, head: number, modifiers: ReadonlySet<string>): number {
  const { tokens } = analysis;
  let first = head;
  const isCapitalHead = /^[A-Z]/.test(tokens[head]!.text);
  for (let at = head - 1; at >= 0 && head - at <= furthest; at--) {
    const token = tokens[at]!;
    if (token.sentence !== tokens[head]!.sentence) break;
    const take = takes(analysis, at, first, modifiers, isCapitalHead);
    if (take === 0) break;
    at -= take - 1;
    first = at;
  }
  return first;
}

/** How many tokens, counted leftwards from `at`, belong to the phrase that so far begins at `first`. */
function takes(
  analysis: Analysis,
  at: number,
  first: number,
  modifiers: ReadonlySet<string>,
  isCapitalHead: boolean,
): number {
  const { tokens } = analysis;
  const token = tokens[at]!;
  const before = tokens[at - 1];
  const next = tokens[first]!;
  if (wordSet(analysis.lexicon, "determiner").has(token.lower)) return 0;
  if (token.text === "-") {
    const joins = token.glued && next.glued && before && before.sentence === token.sentence;
    return joins &&
      (modifiers.has(`${before.lower}-${next.lower}`) || isNamePart(before) || modifiers.has(before.lower))
      ? 2
      : 0;
  }
  if (token.text === "'")
    return token.glued && before && (modifiers.has(before.lower) || isNamePart(before)) ? 2 : 0;
  if (token.text === "&") return isNamePart(next) && before && isNamePart(before) ? 2 : 0;
  if (isInDate(analysis, token.start)) return 0;
  const compound = before?.text === "-" && before.glued && token.glued ? tokens[at - 2] : undefined;
  if (compound && modifiers.has(`${compound.lower}-${token.lower}`)) return 3;
  if (token.shape === "lower") {
    if (modifiers.has(token.lower)) return 1;
    const joins = /^(?:of|and|for|on|the|in)$/.test(token.lower) && isCapitalHead && isNamePart(next);
    if (!joins || !before || before.sentence !== token.sentence) return 0;
    if (
      isNamePart(before) &&
      before.shape !== "number" &&
      !wordSet(analysis.lexicon, "opener").has(before.lower)
    )
      return 2;
    const further = tokens[at - 2];
    const isOfThe =
      token.lower === "the" && /^(?:of|for|on)$/.test(before.lower) && further && isNamePart(further);
    return isOfThe ? 3 : 0;
  }
  if (token.text === ")") return bracketLength(analysis, at);
  if (token.shape === "sign") return 0;
  // A word that opens the sentence is a capital only by position.
  const opensSentence = !before || before.sentence !== token.sentence || /^["']$/.test(before.text);
  if (wordSet(analysis.lexicon, "opener").has(token.lower) && opensSentence) return 0;
  const isYear = token.shape === "number" && /^\d{4}$/.test(token.text);
  if (isYear && !(isNamePart(next) && before && wordSet(analysis.lexicon, "determiner").has(before.lower)))
    return 0;
  return 1;
}

/** Tokens from ")" back to its "(", 0 where the bracket is long: `Water Council (hereinafter the "Council") session`. */
function bracketLength(analysis: Analysis, at: number): number {
  for (let back = 1; back < 14; back++) {
    const token = analysis.tokens[at - back];
    if (!token || token.sentence !== analysis.tokens[at]!.sentence) return 0;
    if (token.text === "(") {
      const before = analysis.tokens[at - back - 1];
      return before && before.sentence === token.sentence && isNamePart(before) ? back + 1 : 0;
    }
  }
  return 0;
}

function isNamePart(token: Token): boolean {
  return (
    token.shape === "capital" ||
    token.shape === "upper" ||
    token.shape === "number" ||
    token.shape === "initial"
  );
}
