import * as chrono from "chrono-node";
import type { Anchor } from "./Anchor";

/** A calendar expression as chrono reads it, with only the parts that stand in the text. */
export interface CalendarWords {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
  readonly weekday: number | null;
}

const mayHoldDate =
  /\d|[Jj]an|[Ff]eb|[Mm]ar|[Aa]pr|May|[Jj]un|[Jj]ul|[Aa]ug|[Ss]ep|[Oo]ct|[Nn]ov|[Dd]ec|day|week|month|year|tonight/;
/** Sentences are short; what is longer is no prose, and chrono is not linear on it. */
const longest = 2000;
const durations = /\b(?:years|months|weeks|days|hours|minutes|seconds|decades|quarters?)\b(?! ago)/i;
const nowhere = new Date(Date.UTC(2000, 0, 1, 12));

/** The calendar expressions of a sentence: "on Monday afternoon" has the weekday 1, "Jan. 2018" month and year. */
export function calendarWords(sentence: string, anchor: Anchor | null): CalendarWords[] {
  if (sentence.length > longest || !mayHoldDate.test(sentence)) return [];
  const found: CalendarWords[] = [];
  for (const result of chrono.en.casual.parse(sentence, {
    instant: anchor?.instant ?? nowhere,
    timezone: 0,
  })) {
    const has = (part: "year" | "month" | "day" | "weekday"): number | null =>
      result.start.isCertain(part) ? result.start.get(part) : null;
    const words = { year: has("year"), month: has("month"), day: has("day"), weekday: has("weekday") };
    const stated = words.year ?? words.month ?? words.day ?? words.weekday;
    if (stated === null || durations.test(result.text) || /^now$/i.test(result.text)) continue;
    const lead = /^(?:on|in|at|during|by)\s+/i.exec(result.text)?.[0].length ?? 0;
    const text = result.text.slice(lead);
    found.push({ start: result.index + lead, end: result.index + result.text.length, text, ...words });
  }
  return found;
}
