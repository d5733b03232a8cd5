import type { Analysis } from "../Analysis";
import { headerLines } from "../states/headerLines";
import { readStatesOfCity } from "./readStatesOfCity";
import { places } from "./places";

/** Where a document was written or said: a city and its state (ISO code). */
export interface DatelinePlace {
  readonly name: string;
  readonly code: string;
}

const signs = [",", "(", "-", "–", "—", ":"];
const capitals = /^\s*(\p{Lu}[\p{Lu}' -]{2,30})(?:,|\s+\(|\s+[-–—])/u;

/**
 * The city of the dateline, before a date or dash at the very start of the body ("NAIROBI, March 14 -"), else of a line of its own
 * above it ("Lima, Peru"); null where there is none.
 */
export function datelinePlace(analysis: Analysis): DatelinePlace | null {
  const { tokens, document } = analysis;
  const place = places(analysis).find(({ start }) => start < document.body.start + 60);
  if (place && place.start >= document.body.start) {
    const opens = analysis.sentenceAt(place.start) !== analysis.sentenceAt(place.start - 2);
    const sign = tokens[analysis.tokenAt(place.end)]?.text ?? "";
    if (opens && signs.includes(sign)) return { name: inSmall(place.name), code: place.code };
  }
  const opening = analysis.text.slice(document.body.start, document.body.start + 60);
  return known(analysis, capitals.exec(opening)?.[1]?.trim()) ?? inHeader(analysis);
}

function inHeader(analysis: Analysis): DatelinePlace | null {
  for (const { start, end } of headerLines(analysis.document)) {
    const line = analysis.document.text.slice(start, end).trim();
    const [, city] =
      /^(\p{Lu}[\p{L}' .-]{2,30})(?:, (?:[\p{L}. ]{2,30}|(?:\d{1,2}(?:st|nd|rd|th)? )?\p{L}+ (?:\d{1,2}, )?\d{4}))?$/u.exec(
        line,
      ) ?? [];
    const found = known(analysis, city);
    if (found) return found;
  }
  return null;
}

/** A city that the list knows, in a state that the text names. */
function known(analysis: Analysis, name: string | undefined): DatelinePlace | null {
  if (!name) return null;
  const named = analysis.chainsOf("Country").map((chain) => chain.countries[0]);
  const code = readStatesOfCity(name).find((each) => named.includes(each));
  return code ? { name: inSmall(name), code } : null;
}

function inSmall(name: string): string {
  return name === name.toUpperCase()
    ? name.toLowerCase().replace(/(?<=^|[ -])\p{L}/gu, (letter) => letter.toUpperCase())
    : name;
}
