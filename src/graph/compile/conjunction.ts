/** All of the conditions, as one. */
export function conjunction(conditions: readonly string[]): string {
  if (conditions.length === 0) return "true";
  return conditions.length === 1 ? (conditions[0] as string) : `(${conditions.join(" AND ")})`;
}
