import type { Document } from "../../text/Document";
import type { FoundDate } from "./FoundDate";
import { statedDate } from "./statedDate";

const nearest = 20;

/**
 * Gives a day without a year the year of a full date of the same text that lies within some days of it: "from 11 to 13
 * November 2024 … held talks on 12 November". The year is marked as inferred, with the words it comes from.
 */
export function inferYears(document: Document, dates: readonly FoundDate[]): FoundDate[] {
  const full = dates.filter(
    ({ date }) => date.precision === "day" && date.earliest !== null && !date.inferred,
  );
  return dates.map((found) => {
    const parts = /^--(\d\d)-(\d\d)$/.exec(found.date.value);
    if (!parts) return found;
    const [month, day] = [Number(parts[1]), Number(parts[2])];
    const near = full.find(({ date }) => {
      const year = Number(date.value.slice(0, 4));
      return Math.abs(Date.UTC(year, month - 1, day) - Date.parse(date.earliest!)) <= nearest * 86_400_000;
    });
    if (!near) return found;
    const words = document.text.slice(near.start, near.end);
    const date = statedDate(
      { year: Number(near.date.value.slice(0, 4)), month, day },
      found.date.evidence,
      `year from "${words}" in the same text`,
    );
    return date ? { ...found, date } : found;
  });
}
