import { enumerationName } from "../compile/enumeration";
import { readFlatDate } from "../flatDate";

/** A date that was stored flat, as the schema shows it; null where nothing is stated. */
export function datedValue(name: string, row: Readonly<Record<string, unknown>>): object | null {
  const date = readFlatDate(name, row);
  if (!date) return null;
  const { value, earliest, latest, precision, inferred, reason = null } = date;
  // Rows of a review bear their own quote beside the date.
  return { value, earliest, latest, inferred, reason, precision: enumerationName(precision), evidence: [] };
}
