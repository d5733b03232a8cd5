import type { Analysis } from "../Analysis";
import { Words } from "../names/Words";

const sides = /^(?:sides|parties|countries|states|delegations|governments|neighbours|neighbors)$/;

/** The index after "the two heads of government", "both sides", "the foreign ministers": the parties without their names. */
export function sidesEnd(analysis: Analysis, from: number): number {
  const { tokens } = analysis;
  const words = Words.of(analysis);
  let at = from;
  if (/^(?:the|both|these)$/.test(words.lower(at))) at++;
  if (at === from) return from;
  if (/^(?:two|three|four)$/.test(words.lower(at))) at++;
  for (; at < from + 5 && words.together(from, at); at++) {
    if (sides.test(words.lower(at))) return at + 1;
    if (words.lower(at) === "heads" && words.lower(at + 1) === "of") return at + 3;
    const office = words.office(at);
    const last = office ? at + office.length - 1 : at;
    if (office && /[^s]s$/.test(words.lower(last))) return last + 1;
    if (tokens[at]!.shape !== "lower") return from;
  }
  return from;
}
