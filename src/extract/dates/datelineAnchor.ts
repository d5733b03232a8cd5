import type { Document } from "../../text/Document";
import { type Anchor, anchorOf } from "./Anchor";
import { statedDate } from "./statedDate";
import { calendarWords } from "./calendarWords";

const dateline = /^\s*\p{Lu}[\p{L}' .]{2,30}(?:, |\s*\()([^()–—:]{8,24}?\d{4})\)?\s*(?::|[–—-])/u;
const farthest = 7 * 86_400_000;

/** The day in a dateline, "Lima (20 February 2020):", when published up to a week later: its "today" is that day. */
export function datelineAnchor(document: Document): Anchor | null {
  const opening = document.analysis.slice(document.body.start, document.body.start + 80);
  const words = dateline.exec(opening)?.[1];
  const [found] = words ? calendarWords(words, null) : [];
  if (!found || found.year === null || found.month === null || found.day === null) return null;
  const anchor = anchorOf(statedDate({ year: found.year, month: found.month, day: found.day }, null));
  const published = anchorOf(document.publishedOn);
  if (!anchor || !published) return anchor;
  const later = published.instant.getTime() - anchor.instant.getTime();
  return later >= 0 && later <= farthest ? anchor : null;
}
