import type { Anchor } from "./Anchor";
import type { DateParts } from "./statedDate";

/** Which way an incomplete date looks from the publication day. */
export type Direction = "past" | "future";

const dayMillis = 86_400_000;

const partsOf = (instant: Date): DateParts => ({
  year: instant.getUTCFullYear(),
  month: instant.getUTCMonth() + 1,
  day: instant.getUTCDate(),
});

/**
 * The day a weekday names. A bare "Monday" is the latest Monday up to the publication day ("future": the first from it);
 * "last" and "next" name the Monday of the week before or after.
 */
export function weekdayDate(
  weekday: number,
  word: string | null,
  anchor: Anchor,
  direction: Direction,
): DateParts {
  const today = anchor.instant.getUTCDay();
  const shift = (days: number): DateParts => partsOf(new Date(anchor.instant.getTime() + days * dayMillis));
  // Weeks run from Monday: Sunday (0) is the seventh day.
  const inWeek = (weekday || 7) - (today || 7);
  if (word === "last") return shift(inWeek - 7);
  if (word === "next" || word === "following" || word === "coming") return shift(inWeek + 7);
  const back = (today - weekday + 7) % 7;
  if (direction === "past") return shift(-back);
  return shift(back === 0 ? 0 : 7 - back);
}

/** The year and month a bare month names, seen from the publication day: "in April", "last February". */
export function monthDate(
  month: number,
  word: string | null,
  anchor: Anchor,
  direction: Direction,
): DateParts {
  if (word === "last") return { year: anchor.year - (month >= anchor.month ? 1 : 0), month, day: null };
  if (word === "next") return { year: anchor.year + (month <= anchor.month ? 1 : 0), month, day: null };
  if (direction === "future") return { year: anchor.year + (month < anchor.month ? 1 : 0), month, day: null };
  return { year: anchor.year - (month > anchor.month ? 1 : 0), month, day: null };
}

/** The year of a day and month without one: the latest such day, or the next where the sentence looks ahead. */
export function dayOfYear(month: number, day: number, anchor: Anchor, direction: Direction): DateParts {
  const at = (year: number): number => Date.UTC(year, month - 1, day, 12) - anchor.instant.getTime();
  const isAhead = at(anchor.year) > 0;
  const past = isAhead ? anchor.year - 1 : anchor.year;
  const future = isAhead || at(anchor.year) === 0 ? anchor.year : anchor.year + 1;
  // A day a few weeks ahead is an announcement even where no verb says so.
  const announced = at(future) < 45 * dayMillis && at(past) < -300 * dayMillis;
  return { year: direction === "future" || announced ? future : past, month, day };
}

/** The week before (-1), of (0) or after (+1) the publication day, as the month (or year) that holds all of it. */
export function weekDate(weeks: number, anchor: Anchor): DateParts {
  const today = anchor.instant.getUTCDay() || 7;
  const monday = anchor.instant.getTime() + (1 - today + 7 * weeks) * dayMillis;
  const [first, last] = [partsOf(new Date(monday)), partsOf(new Date(monday + 6 * dayMillis))];
  if (first.year !== last.year) return { year: anchor.year, month: null, day: null };
  return { year: first.year, month: first.month === last.month ? first.month : null, day: null };
}
