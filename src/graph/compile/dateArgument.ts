import { badInput } from "./badInput";

/** A `Date` argument as it is stored and compared: `YYYY-MM-DD`. */
export function dateArgument(value: unknown, place: string): string {
  const text = value instanceof Date ? value.toISOString().slice(0, 10) : String(value);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || Number.isNaN(Date.parse(text))) {
    throw badInput(place, `${JSON.stringify(value)} is not a day written YYYY-MM-DD.`);
  }
  return text;
}

/** A `DateTime` argument as times are stored: ISO 8601 in UTC with milliseconds. */
export function instantArgument(value: unknown, place: string): string {
  const instant = value instanceof Date ? value : new Date(String(value));
  if (Number.isNaN(instant.getTime())) {
    throw badInput(place, `${JSON.stringify(value)} is not an instant such as 2025-11-19T08:00:00Z.`);
  }
  return instant.toISOString();
}
