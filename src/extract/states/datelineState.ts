import type { Analysis } from "../Analysis";
import { places } from "../countries/places";

/** ISO code of the state in which a document was written: of the city that stands at the very start of the body, before a date or dash. */
export function datelineState(analysis: Analysis): string | undefined {
  const { tokens, document } = analysis;
  const place = places(analysis).find(({ start }) => start < document.body.start + 60);
  if (!place || place.start < document.body.start) return undefined;
  const after = analysis.tokenAt(place.end);
  const opens = analysis.sentenceAt(place.start) !== analysis.sentenceAt(place.start - 2);
  return opens && [",", "(", "-", "–", "—", ":"].includes(tokens[after]?.text ?? "") ? place.code : undefined;
}
