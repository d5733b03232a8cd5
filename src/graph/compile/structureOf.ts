/**
 * The structure of a value, leaving out what it says: two values of one structure compile to one statement.
 * `{ name: { startsWith: "A" } }` and `{ name: { startsWith: "B" } }` are `{name:{startsWith:s}}` both.
 */
export function structureOf(value: unknown): string {
  if (value === undefined || value === null) return "-";
  if (Array.isArray(value)) {
    if (value.length === 0) return "[]";
    return typeof value[0] === "object" ? `[${value.map(structureOf).join()}]` : "[s]";
  }
  if (typeof value !== "object") return "s";
  const members = Object.entries(value).map(([key, member]) => `${key}:${structureOf(member)}`);
  return `{${members.join()}}`;
}
