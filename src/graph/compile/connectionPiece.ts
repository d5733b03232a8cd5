import type { Field } from "../Selection";
import { checkPage } from "./checkPage";
import type { Connection } from "./Connection";
import { facetPiece } from "./facetPiece";
import { listPiece } from "./listPiece";
import { objectPiece } from "./objectPiece";
import { constant, plain, type Piece } from "./Piece";
import type { Place } from "./Pieces";
import { rowsText, subquery, type Rows } from "./Rows";
import { unknownEdge } from "./unknownEdge";

const listed = new Set(["edges", "nodes", "pageInfo"]);

/** The value of a connection field: a subquery for its page, and one for each count that is asked for. */
export function connectionPiece(place: Place, field: Field, connection: Connection): Piece {
  const parts = field.fields.filter((part) => listed.has(part.field));
  const list = parts.length > 0 ? listPiece(place, { ...field, fields: parts }, connection) : null;
  const whole = objectPiece(field.fields, (part) => {
    if (part.field === "__typename") return constant(field.type);
    if (part.field === "totalCount") return totalPiece(place, connection.rows);
    if (part.field === "facets") return facetPiece(place, part, connection.rows, connection.facets);
    if (!listed.has(part.field)) return connection.beside?.(part) ?? unknownEdge(part);
    return { clauses: [], expression: list?.expression ?? null, shape: (raw) => raw };
  });
  if (!list) {
    checkPage(place.scope, field, connection);
    return whole;
  }
  const shape: Piece["shape"] = (raw, run) => {
    const answer = whole.shape(raw, run) as Record<string, unknown>;
    let shaped: Record<string, unknown> | undefined;
    for (const { key } of parts) {
      shaped ??= list.shape(answer[key], run) as Record<string, unknown>;
      answer[key] = shaped[key];
    }
    return answer;
  };
  return { clauses: [...list.clauses, ...whole.clauses], expression: whole.expression, shape };
}

/** Counts all rows, whichever page is shown; asked for only where it is selected. */
function totalPiece({ scope }: Place, rows: Rows): Piece {
  const total = scope.name("total");
  const text = `${rowsText(rows)}\nRETURN count(*) AS ${total}`;
  return { ...plain(total), clauses: [subquery(rows.imports, text)] };
}
