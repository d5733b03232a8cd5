import type { Analysis } from "../Analysis";
import { places } from "../countries/places";
import type { Words } from "../names/Words";

/** ISO code of the state that a token names, or in which the place lies that it names. */
export function stateAt(analysis: Analysis, words: Words, at: number): string | undefined {
  const country = words.country(at);
  if (country) return analysis.chainOf(country)?.countries[0];
  const token = words.tokens[at];
  return (
    token && places(analysis).find((place) => place.start <= token.start && token.end <= place.end)?.code
  );
}
