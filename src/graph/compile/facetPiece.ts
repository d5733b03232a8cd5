import type { Field } from "../Selection";
import { enumerationName } from "./enumeration";
import type { FacetKeys } from "./FacetKeys";
import { objectPiece } from "./objectPiece";
import { constant, plain, type Piece } from "./Piece";
import type { Place } from "./Pieces";
import { pageSize } from "./Page";
import { rowsText, subquery, type Rows } from "./Rows";

const closedLists = new Set(["KIND", "STATUS"]);

/** `facets(by: ROLE, first: 10)`: the most frequent values among all rows of a list, with how often they stand there. */
export function facetPiece({ scope }: Place, field: Field, rows: Rows, keys: FacetKeys): Piece {
  const by = scope.choice(scope.argument(field, "by"), Object.keys(keys));
  const first = scope.argument(field, "first");
  const limit = scope.parameters.addLimit((variables) => pageSize(first.get(variables) ?? 10, "first"));
  const list = scope.name("facets");
  const row = objectPiece(field.fields, (part) => {
    if (part.field === "__typename") return constant(field.type);
    if (part.field === "count") return plain("count");
    return plain("value", closedLists.has(by) ? enumerationName : undefined);
  });
  const text = [
    rowsText(rows),
    `WITH ${keys[by]} AS value, count(*) AS count`,
    "WHERE value IS NOT NULL",
    `WITH value, count ORDER BY count DESC, value LIMIT ${limit}`,
    `RETURN collect(${row.expression}) AS ${list}`,
  ].join("\n");
  const shape = (raw: unknown, run: Parameters<typeof row.shape>[1]) =>
    (raw as unknown[]).map((one) => row.shape(one, run));
  return { clauses: [subquery(rows.imports, text)], expression: list, shape };
}
