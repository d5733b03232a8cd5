import { rowsText, subquery, type Rows } from "./Rows";
import { beyond, orderText, type SortKey } from "./SortKey";

/**
 * A page of a list whose first key only some rows have: those are read from its index in order, and the others are
 * looked at only where they do not fill the page. `cursors` are the parameters of `after` and `before`.
 */
export function datedFirst(
  rows: Rows,
  [sparse, tie]: readonly [SortKey, SortKey],
  cursors: readonly { readonly list: string; readonly reversed: boolean }[],
  limit: string,
): string {
  const [row] = rows.carried as [string];
  const past = (keys: readonly SortKey[]) =>
    cursors.flatMap(({ list, reversed }) => beyond(keys, list, reversed));
  const held = { ...sparse, absent: null };
  const present = [`${sparse.expression} IS NOT NULL`, `${tie.expression} IS NOT NULL`];
  const dated = subquery(
    [],
    `${rowsText(rows, [...present, ...past([held, tie])])}
WITH ${row} ORDER BY ${orderText([held, tie], false)} LIMIT ${limit}
RETURN collect(${row}) AS dated`,
  );
  const undated = subquery(
    ["dated"],
    // A condition would be tested after the scan; an empty list to unwind comes before it.
    `UNWIND CASE WHEN size(dated) < ${limit} THEN [true] ELSE [] END AS wanting
${rowsText(rows, [`${sparse.expression} IS NULL`, ...past([sparse, tie])])}
WITH ${row} ORDER BY ${orderText([tie], false)} LIMIT ${limit}
RETURN collect(${row}) AS undated`,
  );
  return `${dated}\n${undated}\nUNWIND dated + undated AS ${row}\nWITH ${row}`;
}
