import type { StatedDate } from "../ontology/StatedDate";

/**
 * A stated date as flat properties under a name: `flatDate("since", d)` is `{ since: "2019-03", sinceEarliest:
 * "2019-03-01", … }`. Every property is there, null where it has no value, so that a write also clears.
 */
export function flatDate(
  name: string,
  date: StatedDate | null,
): Record<string, string | number | boolean | null> {
  return {
    [name]: date?.value ?? null,
    [`${name}Earliest`]: date?.earliest ?? null,
    [`${name}Latest`]: date?.latest ?? null,
    [`${name}Precision`]: date?.precision ?? null,
    [`${name}Inferred`]: date?.inferred ?? null,
    [`${name}Reason`]: date?.reason ?? null,
    [`${name}Start`]: date?.evidence?.start ?? null,
    [`${name}End`]: date?.evidence?.end ?? null,
  };
}

/** The other way: the date that was stored flat under a name. */
export function readFlatDate(name: string, row: Readonly<Record<string, unknown>>): StatedDate | null {
  const value = row[name];
  if (typeof value !== "string") return null;
  const reason = row[`${name}Reason`];
  const start = row[`${name}Start`];
  return {
    value,
    earliest: (row[`${name}Earliest`] as string | undefined) ?? null,
    latest: (row[`${name}Latest`] as string | undefined) ?? null,
    precision: row[`${name}Precision`] as StatedDate["precision"],
    inferred: row[`${name}Inferred`] === true,
    ...(typeof reason === "string" ? { reason } : {}),
    evidence: typeof start === "number" ? { start, end: row[`${name}End`] as number } : null,
  };
}
