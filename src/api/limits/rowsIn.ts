/** How many objects an answer holds: what it cost in fact, beside what it could have cost. */
export function rowsIn(value: unknown): number {
  if (Array.isArray(value)) {
    let rows = 0;
    for (const item of value) if (typeof item === "object") rows += rowsIn(item);
    return rows;
  }
  if (typeof value !== "object" || value === null) return 0;
  let rows = 1;
  for (const key in value) {
    const inner = (value as Record<string, unknown>)[key];
    if (typeof inner === "object" && inner !== null) rows += rowsIn(inner);
  }
  return rows;
}
