import type { StatedDate } from "../../ontology/StatedDate";
import type { Document } from "../../text/Document";
import { type Anchor, anchorOf } from "./Anchor";
import { datelineAnchor } from "./datelineAnchor";
import { type CalendarWords, calendarWords } from "./calendarWords";
import type { FoundDate } from "./FoundDate";
import { inferYears } from "./inferYears";
import { ownPatterns, todayWords } from "./ownPatterns";
import { dayOfYear, type Direction, monthDate, weekDate, weekdayDate } from "./relativeDate";
import { type DateParts, statedDate } from "./statedDate";

const ahead =
  /\b(?:will|shall|agreed to (?:resume|continue|convene|visit|open|start)|to be held|scheduled|upcoming|forthcoming|planned|plans? to|set to|expected to|due to|slated|invited|agreed to (?:hold|meet)|would|is to|are to|opens|begins|starts|takes place|convenes|on the eve of)\b/;
const told =
  /\b(?:(?:said|told|announced|reported|reaffirmed|stated)\b[^.;]{0,25}|(?<!be )(?:met|held|visited|signed|arrived|travelled|traveled)\b[^.;]{0,60})$/;
/** "flies to Lima on Thursday": told in the present, to come. */
const leaving = /\b(?:flies|departs|leaves for|travels to|heads (?:to|for)|sets off)\b/;
/** The day of the sentences before: "Earlier in the day", "later that day". */
const sameDay =
  /\b(?:(?:[Ee]arlier|[Ll]ater|[Ll]ate|[Ee]arly) (?:in the|that|the same) day|(?:[Tt]he|[Tt]hat) same day)\b/g;
const relativeYear = /^(?:last|this|next|the same|the previous)\s+year$/i;
const wordBefore = /\b(last|next|this|past|following|coming)\s+$/i;

function direction(sentence: string, found: CalendarWords): Direction {
  const left = sentence.slice(Math.max(0, found.start - 100), found.start);
  if (told.test(left)) return "past";
  if (leaving.test(left) || leaving.test(sentence.slice(found.end, found.end + 40))) return "future";
  return ahead.test(left) || ahead.test(sentence.slice(found.end, found.end + 60).replace(/[;,].*$/s, ""))
    ? "future"
    : "past";
}

/** A month name alone counts only where it stands like one: "in May", not "Theresa May". */
function standsAlone(sentence: string, found: CalendarWords): boolean {
  const before = sentence.slice(Math.max(0, found.start - 14), found.start);
  const isCapital = /^[A-Z]/.test(found.text);
  return (
    isCapital &&
    /(?:^|\b(?:in|since|until|by|from|to|of|and|last|this|next|early|mid|late|during|for|or)[ -])$/i.test(
      before,
    )
  );
}

function partsOf(sentence: string, found: CalendarWords, anchor: Anchor | null): DateParts | null {
  const { year, month, day, weekday } = found;
  const word = wordBefore.exec(sentence.slice(0, found.start))?.[1]?.toLowerCase() ?? null;
  const lead = /^(last|next|this)\s/i.exec(found.text)?.[1]?.toLowerCase() ?? word;
  const ownWord = lead === "past" ? "last" : lead;
  const isRelative = /\b(?:day|week|month|year|today|yesterday|tomorrow|tonight|ago|morning|evening)\b/i.test(
    found.text,
  );
  if (isRelative && !/\d{4}/.test(found.text)) {
    if (anchor === null || /^(?:the|that) (?:same )?day$/i.test(found.text)) return null;
    if (/\bweek\b/i.test(found.text))
      return weekDate(ownWord === "last" ? -1 : ownWord === "next" ? 1 : 0, anchor);
    if (/\b(?:few|several|some|couple)\b/i.test(found.text)) return null;
    if (/\bweeks\b/i.test(found.text)) return { year, month, day: null };
    if (/\bmonths?\b/i.test(found.text)) return { year, month, day: null };
    if (/\byears?\b/i.test(found.text)) return { year, month: null, day: null };
    return weekday === null
      ? { year, month, day }
      : weekdayDate(weekday, ownWord, anchor, direction(sentence, found));
  }
  if (year !== null) return { year, month, day };
  if (month !== null && day !== null) {
    return anchor === null ? { year, month, day } : dayOfYear(month, day, anchor, direction(sentence, found));
  }
  if (month !== null) {
    if (!standsAlone(sentence, found)) return null;
    return anchor === null
      ? { year, month, day }
      : monthDate(month, ownWord, anchor, direction(sentence, found));
  }
  if (weekday === null || anchor === null || !/^(?:last |next |this )?[A-Z]/.test(found.text)) return null;
  return weekdayDate(weekday, ownWord, anchor, direction(sentence, found));
}

/** "on 4 and 5 October": what lasts several days begins on the first. */
function fromFirst(sentence: string, found: CalendarWords): CalendarWords {
  const before = /\b(\d{1,2})(?:st|nd|rd|th)?(?: and | to | & |\s?-\s?)$/.exec(
    sentence.slice(0, found.start),
  );
  const day = Number(before?.[1]);
  return before && found.day !== null && /^\d/.test(found.text) && day >= 1 && day < found.day
    ? { ...found, start: before.index, day }
    : found;
}

/** "September last year": the year of the second expression belongs to the month of the first. */
function joinYears(sentence: string, found: readonly CalendarWords[]): CalendarWords[] {
  const joined: CalendarWords[] = [];
  for (const next of found) {
    const before = joined.at(-1);
    const gap = before && sentence.slice(before.end, next.start);
    if (
      before?.month &&
      before.year === null &&
      relativeYear.test(next.text) &&
      /^\s*(?:of\s+)?$/.test(gap ?? "x")
    ) {
      const text = sentence.slice(before.start, next.end).replace(/\blast year|this year|next year/i, "");
      joined[joined.length - 1] = { ...before, end: next.end, text, year: next.year };
    } else joined.push(next);
  }
  return joined;
}

/**
 * The dates of a document's sentences, each with the span that states it. With a publication day, "Monday" is the
 * latest one before it and "in April" has its year; without, `on November 20` stays `--11-20` and `Monday` is no date.
 */
export function findDates(document: Document): FoundDate[] {
  const line = datelineAnchor(document);
  const anchor = line ?? anchorOf(document.publishedOn);
  const reason =
    line !== null
      ? "counted from the day in the dateline"
      : document.publishedOn === null
        ? undefined
        : `counted from the publication on ${document.publishedOn.value}`;
  const dates: FoundDate[] = [];
  for (const { start, end } of document.sentences) {
    const sentence = document.analysis.slice(start, end);
    const taken: FoundDate[] = [];
    const keep = (from: number, to: number, parts: DateParts | null, isWhole: boolean): void => {
      const span = { start: start + from, end: start + to };
      if (parts === null || taken.some((other) => other.start < span.end && span.start < other.end)) return;
      const date: StatedDate | null = statedDate(parts, span);
      if (date !== null) taken.push({ ...span, date: isWhole || !reason ? date : { ...date, reason } });
    };
    const words = joinYears(sentence, calendarWords(sentence, anchor)).map((each) =>
      fromFirst(sentence, each),
    );
    const before = dates.findLast(({ date }) => date.precision === "day" && date.earliest !== null)?.date
      .earliest;
    for (const match of before ? sentence.matchAll(sameDay) : []) {
      const [year, month, day] = before!.split("-").map(Number);
      keep(match.index, match.index + match[0].length, { year: year!, month: month!, day: day! }, false);
    }
    const own = ownPatterns(sentence);
    for (const date of own.filter((each) => each.day !== null)) keep(date.start, date.end, date, true);
    for (const found of words) {
      const isWhole = found.year !== null && /\d{4}/.test(found.text);
      const word = wordBefore.exec(sentence.slice(0, found.start));
      keep(word ? word.index : found.start, found.end, partsOf(sentence, found, anchor), isWhole);
    }
    for (const match of anchor ? sentence.matchAll(todayWords) : [])
      keep(match.index, match.index + match[0].length, anchor, false);
    for (const date of own) keep(date.start, date.end, date, true);
    dates.push(...taken.sort((a, b) => a.start - b.start));
  }
  return inferYears(document, dates);
}
