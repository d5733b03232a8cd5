import type { Analysis } from "../Analysis";
import { Words } from "../names/Words";
import type { Holding } from "../officials/holdings";

/**
 * "travelled to Peru for talks with its president, X": of the one state named before in the sentence; null where several are, as
 * then nothing tells whose the office is.
 */
export function fromPronoun(analysis: Analysis, { person }: Holding): string | null | undefined {
  const words = Words.of(analysis);
  const { first } = person.offices[0]!;
  if (words.lower(first - 1) !== "its") return undefined;
  const codes = new Set<string>();
  for (let at = first - 2; at >= 0 && words.together(at, first); at--) {
    const state = words.country(at);
    const code = state && !words.isAdjective(state) ? analysis.chainOf(state)?.countries[0] : undefined;
    if (code !== undefined) codes.add(code);
  }
  const [only] = codes;
  if (codes.size === 0) return undefined;
  return codes.size === 1 && only !== undefined ? only : null;
}
