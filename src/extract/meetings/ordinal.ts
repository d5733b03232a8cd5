import type { Lexicon } from "../lexicon/Lexicon";
import { wordSet } from "../lexicon/wordSet";
import type { Token } from "../Token";

/** "9th" and "ninth" → "9"; null for any other word. "inaugural" counts as the first. */
export function ordinal(lexicon: Lexicon, token: Token): string | null {
  const number = /^(\d+)(?:st|nd|rd|th)$/.exec(token.lower)?.[1];
  if (number) return number;
  if (token.lower === "inaugural") return "1";
  const at = [...wordSet(lexicon, "ordinal")].indexOf(token.lower);
  return at < 0 ? null : String(at + 1);
}
