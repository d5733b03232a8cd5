import { rowsText, subquery, type Rows } from "./Rows";
import type { RowsByDay } from "./RowsByDay";
import { absentValue, beyond, orderText, type SortKey } from "./SortKey";

/** The parameter of `after` or `before`. */
export interface CursorKeys {
  readonly list: string;
  readonly reversed: boolean;
}

/** Which rows are wanted: past the cursors, so many, from which end of the list. */
export interface Wanted {
  readonly cursors: readonly CursorKeys[];
  readonly limit: string;
  readonly backward: boolean;
}

/**
 * A page of a list whose first key only some rows have: those are read from indexes in order, part by part where
 * several indexes hold them. The others stand last; they are looked at where the page is not full without them, or, read
 * from the end of the list, where the cursor does not lie among those that have the key.
 */
export function datedFirst(
  rows: Rows,
  parts: readonly RowsByDay[],
  [sparse, tie]: readonly [SortKey, SortKey],
  { cursors, limit, backward }: Wanted,
): string {
  const [row] = rows.carried as [string];
  const past = (keys: readonly SortKey[]) =>
    cursors.flatMap(({ list, reversed }) => beyond(keys, list, reversed));
  const dated = parts
    .map((part) => {
      const held = { ...sparse, expression: part.expression, absent: null };
      const present = [`${part.expression} IS NOT NULL`, `${tie.expression} IS NOT NULL`];
      return `${rowsText(part.rows, [...present, ...past([held, tie])])}
WITH ${row} ORDER BY ${orderText([held, tie], backward)} LIMIT ${limit}
RETURN ${row}`;
    })
    .join("\nUNION ALL\n");
  const undated = `${rowsText(rows, [`${sparse.expression} IS NULL`, ...past([sparse, tie])])}
WITH ${row} ORDER BY ${orderText([tie], backward)} LIMIT ${limit}
RETURN ${row}`;
  const before = backward ? cursors.find(({ reversed }) => reversed) : undefined;
  const steps = backward
    ? [
        only(undated, "undated", [], before ? `${before.list}[0] = ${absentValue(sparse)}` : "true", row),
        only(dated, "dated", ["undated"], `size(undated) < ${limit}`, row),
      ]
    : [
        subquery([], `${subquery([], dated)}\nRETURN collect(${row}) AS dated`),
        only(undated, "undated", ["dated"], `size(dated) < ${limit}`, row),
      ];
  return `${steps.join("\n")}\nUNWIND dated + undated AS ${row}\nWITH ${row}`;
}

/** A condition would be tested after the scan; an empty list to unwind comes before it. */
function only(
  text: string,
  name: string,
  imports: readonly string[],
  condition: string,
  row: string,
): string {
  const guard = `UNWIND CASE WHEN ${condition} THEN [true] ELSE [] END AS wanting`;
  return subquery(imports, `${guard}\n${subquery([], text)}\nRETURN collect(${row}) AS ${name}`);
}
