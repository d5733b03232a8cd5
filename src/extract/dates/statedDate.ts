import type { DatePrecision, Span, StatedDate } from "../../ontology/StatedDate";

const two = (n: number): string => String(n).padStart(2, "0");
const lastDay = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** The parts of a date that are known; months and days count from 1. */
export interface DateParts {
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
}

/**
 * A stated date from its known parts: `{2011}` → `2011`, `{11, 20}` without a year → `--11-20`.
 * Null where the parts name no calendar day (31 June) or nothing at all.
 */
export function statedDate(
  parts: DateParts,
  evidence: Span | null,
  inference: string | null = null,
): StatedDate | null {
  const { year, month, day } = parts;
  if (month !== null && (month < 1 || month > 12)) return null;
  if (day !== null && (month === null || day < 1 || day > lastDay(year ?? 2024, month))) return null;
  const more = {
    inferred: inference !== null,
    ...(inference === null ? {} : { reason: inference }),
    evidence,
  };
  if (year === null) {
    if (month === null) return null;
    const value = `--${two(month)}${day === null ? "" : `-${two(day)}`}`;
    return { value, earliest: null, latest: null, precision: "unstated-year", ...more };
  }
  const precision: DatePrecision = month === null ? "year" : day === null ? "month" : "day";
  const first = `${year}-${two(month ?? 1)}-${two(day ?? 1)}`;
  const last = `${year}-${two(month ?? 12)}-${two(day ?? lastDay(year, month ?? 12))}`;
  const value = precision === "year" ? String(year) : precision === "month" ? first.slice(0, 7) : first;
  return { value, earliest: first, latest: last, precision, ...more };
}
