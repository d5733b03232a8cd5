import * as chrono from "chrono-node";

/** A calendar day stated in full, with where it stands. */
export interface ParsedDay {
  /** `YYYY-MM-DD` */
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

const ordered = /(?<!\d)(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/;
const figures = /(?<![\d.])(\d{1,2})([/.-])(\d{1,2})\2(\d{4})(?!\d)/;

/**
 * The first day in a short text that states day, month and year. "Tuesday, 5 May 2020, 10:00" → 2020-05-05. Nothing is filled in
 * from today's date: "5 May" gives null, and so does "03/04/2020", which may mean March or April.
 */
export function parseDay(text: string): ParsedDay | null {
  const iso = ordered.exec(text);
  if (iso) return day(iso, iso[1]!, iso[2]!, iso[3]!);
  const numeric = figures.exec(text);
  if (numeric) {
    const [, first, mark, second, year] = numeric as unknown as [string, string, string, string, string];
    if (mark === "." || Number(first) > 12) return day(numeric, year, second, first);
    if (Number(second) > 12 || first === second) return day(numeric, year, first, second);
    return null;
  }
  if (text.length > 2000) return null;
  return inWords(text) ?? inGluedWords(text);
}

function inWords(text: string): ParsedDay | null {
  for (const found of chrono.en.strict.parse(text, new Date(2000, 0, 1, 12))) {
    const { start } = found;
    if (!start.isCertain("day") || !start.isCertain("month") || !start.isCertain("year")) continue;
    const [year, month, date] = [start.get("year")!, start.get("month")!, start.get("day")!];
    if (!found.text.includes(String(year))) continue;
    const value = isoDay(year, month, date);
    if (value !== null) return { value, start: found.index, end: found.index + found.text.length };
  }
  return null;
}

/** A page copied without its layout glues its parts: "Press release23 June 2023Brussels". */
function inGluedWords(text: string): ParsedDay | null {
  const joints = [...text.matchAll(/(?<=\p{L})(?=\d{1,2} )|(?<=\d{4})(?=\p{L})/gu)].map(({ index }) => index);
  if (joints.length === 0) return null;
  const parted = joints.reduceRight((parts, at) => `${parts.slice(0, at)} ${parts.slice(at)}`, text);
  const found = inWords(parted);
  if (!found) return null;
  // One space was put in at each joint: what stood behind it moved by one.
  const moved = (offset: number) => joints.filter((at, index) => at + index < offset).length;
  return { ...found, start: found.start - moved(found.start), end: found.end - moved(found.end) };
}

function day(found: RegExpExecArray, year: string, month: string, date: string): ParsedDay | null {
  const value = isoDay(Number(year), Number(month), Number(date));
  return value === null ? null : { value, start: found.index, end: found.index + found[0].length };
}

/** `YYYY-MM-DD`, or null for a day that the calendar lacks. */
function isoDay(year: number, month: number, date: number): string | null {
  if (year < 1900 || year > 2100) return null;
  const time = new Date(Date.UTC(year, month - 1, date));
  if (time.getUTCMonth() !== month - 1 || time.getUTCDate() !== date) return null;
  return time.toISOString().slice(0, 10);
}
