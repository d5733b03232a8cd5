import type { Token } from "../Token";

const words =
  "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth".split(" ");

/** "9th" and "ninth" → "9"; null for any other word. "inaugural" counts as the first. */
export function ordinal(token: Token): string | null {
  const number = /^(\d+)(?:st|nd|rd|th)$/.exec(token.lower)?.[1];
  if (number) return number;
  if (token.lower === "inaugural") return "1";
  const at = words.indexOf(token.lower);
  return at < 0 ? null : String(at + 1);
}
