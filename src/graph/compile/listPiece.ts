import type { Field } from "../Selection";
import { encodeCursor } from "./cursor";
import { datedFirst } from "./datedFirst";
import { fingerprintOf } from "./fingerprint";
import { objectPiece } from "./objectPiece";
import { cursorParameter, pageOf, type Page } from "./Page";
import { pageEnds } from "./pageEnds";
import { constant, plain, type Piece, type Run, type Shape } from "./Piece";
import type { Connection } from "./Connection";
import type { Place } from "./Pieces";
import { rowsText, subquery } from "./Rows";
import { beyond, comparable, orderText, type SortKey } from "./SortKey";

/**
 * The page of a connection: `edges`, `nodes` and `pageInfo` read one list of rows. The subquery matches, sorts and
 * cuts before anything below a row is expanded. One row more than asked for tells whether there are more.
 */
export function listPiece(place: Place, field: Field, connection: Connection): Piece {
  const { scope } = place;
  const page = pageOf(scope, field);
  const mark = fingerprintOf(connection.name, field);
  const keys = connection.keys.map((key) => (key.computed ? { ...key, expression: scope.name("key") } : key));
  const cursorKeys = `[${keys.map(comparable).join(", ")}]`;
  const cursor = (): Piece => {
    const markAt = scope.remember(mark);
    return plain(cursorKeys, (raw, run) => encodeCursor(run[markAt] as string, raw as unknown[]));
  };
  const more = field.fields.some((part) => part.field === "pageInfo" && asksForMore(part, page));
  const sizeAt = scope.remember(page.size);
  const limit = scope.parameters.addLimit((variables) => page.size(variables) + (more ? 1 : 0));
  const cursors = (["after", "before"] as const)
    .filter((side) => page[side])
    .map((side) => ({
      list: cursorParameter(scope, field, side, mark, keys.length),
      reversed: side === "before",
    }));
  const cut = cursors.flatMap(({ list, reversed }) => beyond(keys, list, reversed));
  const [first, tie] = keys;
  const wanted = { cursors, limit, backward: page.backward };
  const sparse = first?.sparse && tie && keys.length === 2;
  const parts = first ? (connection.parts ?? [{ rows: connection.rows, expression: first.expression }]) : [];

  const row = objectPiece(field.fields, (part) => partOfRow(part, connection, cursor));
  const list = scope.name("rows");
  const text = [
    sparse ? datedFirst(connection.rows, parts, [first, tie], wanted) : sortedText(connection, keys, cut),
    `ORDER BY ${orderText(keys, page.backward)}`,
    `LIMIT ${limit}`,
    ...row.clauses,
    `RETURN collect(${row.expression}) AS ${list}`,
  ].join("\n");
  const shape = pageShape(field, row.shape, page, more, sizeAt);
  return { clauses: [subquery(connection.rows.imports, text)], expression: list, shape };
}

/** Matches the rows past the cursors and hands on what they are made of, computed keys included. */
function sortedText(
  { rows, keys: written }: Connection,
  keys: readonly SortKey[],
  cut: readonly string[],
): string {
  const computed = written.flatMap((key, index) =>
    key.computed ? [`${key.expression} AS ${(keys[index] as SortKey).expression}`] : [],
  );
  if (computed.length === 0) {
    const carried = rows.distinct ? "" : `\nWITH ${rows.carried.join(", ")}`;
    return `${rowsText(rows, [...cut, ...indexed(keys)])}${carried}`;
  }
  const where = cut.length > 0 ? `\nWHERE ${cut.join("\n  AND ")}\nWITH *` : "";
  return `${rowsText(rows)}\nWITH ${[...rows.carried, ...computed].join(", ")}${where}`;
}

/** A sort key that every row has can be read from an index, if the planner is told that it is there. */
function indexed(keys: readonly SortKey[]): string[] {
  return keys.filter((key) => key.indexed).map((key) => `${key.expression} IS NOT NULL`);
}

function partOfRow(part: Field, connection: Connection, cursor: () => Piece): Piece {
  if (part.field === "nodes") return connection.node(part.fields);
  if (part.field === "edges") {
    return objectPiece(part.fields, (inner) => {
      if (inner.field === "cursor") return cursor();
      if (inner.field === "__typename") return constant(part.type);
      return inner.field === "node" ? connection.node(inner.fields) : connection.edge(inner);
    });
  }
  const cursors = part.fields.some((inner) => inner.field.endsWith("Cursor"));
  return cursors ? cursor() : constant(null);
}

function asksForMore(pageInfo: Field, { backward }: Page): boolean {
  const name = backward ? "hasPreviousPage" : "hasNextPage";
  return pageInfo.fields.some((field) => field.field === name);
}

/** Shapes the rows once; each part of the connection then picks its own from them. */
function pageShape(field: Field, row: Shape, page: Page, more: boolean, sizeAt: number): Shape {
  const parts = new Map(field.fields.map((part) => [part.key, part]));
  return (raw, run: Run) => {
    const rows = raw as unknown[];
    const cut = more && rows.length > (run[sizeAt] as number);
    const shown = cut ? rows.slice(0, -1) : rows;
    const shaped = shown.map((one) => row(one, run) as Record<string, unknown>);
    if (page.backward) shaped.reverse();
    const answer: Record<string, unknown> = {};
    for (const [key, part] of parts) {
      const values = shaped.map((one) => one[key]);
      answer[key] = part.field === "pageInfo" ? pageEnds(part, values, page, cut) : values;
    }
    return answer;
  };
}
