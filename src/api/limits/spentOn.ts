import type { Answer } from "../../graph/answer";
import type { Field } from "../../graph/Selection";
import { priceOfReading } from "./priceOfReading";
import { prices } from "./prices";

type Row = Readonly<Record<string, unknown>>;

/** What an answer has cost, in the points that `costOf` reckons with beforehand: a point for each row that is there. */
export function spentOn(roots: readonly Field[], answer: Answer): number {
  let points = 0;
  for (const root of roots)
    points += 1 + (prices.starting[root.field] ?? 0) + spentBelow(root, answer[root.key]);
  return points;
}

function spentBelow(field: Field, value: unknown): number {
  if (Array.isArray(value)) {
    let points = field.field === "nodes" && field.type === "Node" ? value.length : 0;
    for (const item of value) points += spentBelow(field, item);
    return points;
  }
  if (typeof value !== "object" || value === null) return 0;
  const row = value as Row;
  let points = rowsOf(field, row);
  for (const inner of field.fields) {
    points += priceOfReading(inner, field.type);
    if (inner.fields.length > 0) points += spentBelow(inner, row[inner.key]);
  }
  return points;
}

/** Rows of a page, whether they are shown as edges, as nodes, or as both. */
function rowsOf(field: Field, row: Row): number {
  if (!field.type.endsWith("Connection")) return 0;
  let rows = 0;
  for (const { field: name, key } of field.fields) {
    const shown = row[key];
    if ((name === "edges" || name === "nodes") && Array.isArray(shown)) rows = Math.max(rows, shown.length);
  }
  return rows;
}
