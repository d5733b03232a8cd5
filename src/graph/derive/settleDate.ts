import type { DatePrecision, StatedDate } from "../../ontology/StatedDate";
import { dateRefines } from "./dateRefines";

/** A date as one document states it. */
export interface DateWitness {
  readonly date: StatedDate;
  readonly document: string;
}

const fineness: readonly DatePrecision[] = ["day", "month", "unstated-year", "year"];

/**
 * The date that the documents agree on, as precisely as they state it together; null where none states one. Partial
 * dates refine each other: "2025" and "--11-20" of the same event make 2025-11-20, marked as inferred. Where dates
 * contradict each other, the one that most documents bear out is taken; the statements keep all of them.
 */
export function settleDate(witnesses: readonly DateWitness[]): StatedDate | null {
  const dates = [...witnesses.map(({ date }) => date), ...joined(witnesses)];
  const finest = dates.filter(
    ({ value }) => !dates.some((other) => other.value !== value && dateRefines(other.value, value)),
  );
  const borneOut = ({ value }: StatedDate): number =>
    new Set(witnesses.filter(({ date }) => dateRefines(value, date.value)).map(({ document }) => document))
      .size;
  finest.sort(
    (one, other) =>
      borneOut(other) - borneOut(one) ||
      fineness.indexOf(one.precision) - fineness.indexOf(other.precision) ||
      (one.value < other.value ? -1 : one.value > other.value ? 1 : 0) ||
      Number(one.inferred) - Number(other.inferred) ||
      ((one.reason ?? "") < (other.reason ?? "") ? -1 : 1),
  );
  const [best] = finest;
  return best ? { ...best, evidence: null } : null;
}

/** Days without a year joined with the one year, or month, that the other documents state. */
function joined(witnesses: readonly DateWitness[]): StatedDate[] {
  const values = [...new Set(witnesses.map(({ date }) => date.value))];
  const days = values.filter((value) => /^--\d{2}-\d{2}$/u.test(value));
  const coarse = values.filter((value) => !value.startsWith("--") && value.length < 10);
  const years = new Set(coarse.map((value) => value.slice(0, 4)));
  const [year] = years;
  if (years.size !== 1 || year === undefined || values.some((value) => value.length === 10)) return [];
  return days.flatMap((day): StatedDate[] => {
    const value = `${year}${day.slice(1)}`;
    if (coarse.some((one) => !dateRefines(value, one))) return [];
    const reason = "The day is stated in one place and the year in another.";
    return [
      { value, earliest: value, latest: value, precision: "day", inferred: true, reason, evidence: null },
    ];
  });
}
