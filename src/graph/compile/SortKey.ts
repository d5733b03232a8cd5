/** One thing a list is sorted by. What has no value comes last in either direction. */
export interface SortKey {
  readonly expression: string;
  readonly descending: boolean;
  /** What an absent value is compared as; null where every row has one (and an index may give the order). */
  readonly absent: "text" | "number" | null;
  /** Whether computing it is work, to be done once per row. */
  readonly computed?: boolean;
  /** Whether an index holds it for all rows of the list. */
  readonly indexed?: boolean;
  /** Whether an index holds it, with the id, for the rows that have it. */
  readonly sparse?: boolean;
}

/** The key as it is compared, absent values last. */
export function comparable(key: SortKey): string {
  return key.absent === null ? key.expression : `coalesce(${key.expression}, ${absentValue(key)})`;
}

/** What an absent value is compared as. */
export function absentValue(key: SortKey): string {
  if (key.absent === "text") return key.descending ? "''" : "'\uFFFF'";
  return key.descending ? "-1" : "9007199254740991";
}

export function orderText(keys: readonly SortKey[], reversed: boolean): string {
  return keys.map((key) => `${comparable(key)}${key.descending !== reversed ? " DESC" : ""}`).join(", ");
}

/**
 * The condition that a row comes after the one whose keys `list` holds. The first key stands alone once more, so
 * that an index on it can be entered at the cursor: `a >= $p[0] AND (a > $p[0] OR b > $p[1])`.
 */
export function beyond(keys: readonly SortKey[], list: string, reversed: boolean): string[] {
  const compare = (key: SortKey) => (key.descending !== reversed ? "<" : ">");
  const nested = (index: number): string => {
    const key = keys[index] as SortKey;
    const here = `${comparable(key)} ${compare(key)} ${list}[${index}]`;
    if (index === keys.length - 1) return here;
    return `(${here} OR (${comparable(key)} = ${list}[${index}] AND ${nested(index + 1)}))`;
  };
  const [first] = keys;
  if (!first || keys.length === 1) return [nested(0)];
  return [`${comparable(first)} ${compare(first)}= ${list}[0]`, nested(0)];
}
