import { int } from "neo4j-driver";

/**
 * Parameters with whole numbers as Cypher integers, at any depth: the driver would send every JavaScript number as a
 * float, and offsets and counts would be stored as `12.0`.
 */
export function asIntegers(parameters: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return convert(parameters) as Record<string, unknown>;
}

function convert(value: unknown): unknown {
  if (typeof value === "number") return Number.isSafeInteger(value) ? int(value) : value;
  if (Array.isArray(value)) return value.map(convert);
  // Driver types (integers, temporal values) have a class of their own and go as they are.
  if (value === null || typeof value !== "object" || Object.getPrototypeOf(value) !== Object.prototype)
    return value;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, convert(member)]));
}
