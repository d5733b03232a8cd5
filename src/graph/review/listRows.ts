import type { Graph, Run } from "../session";
import type { ListedRow, Listing } from "./Listing";

export interface PageOfRows {
  readonly arguments: Readonly<Record<string, unknown>>;
  readonly size: number;
  readonly backward: boolean;
  readonly after: string | null;
  readonly before: string | null;
}

/** A page of a listing. One row more than asked for tells whether there are more. */
export async function listRows(
  graph: Pick<Graph, "readTransaction">,
  listing: Listing,
  page: PageOfRows,
): Promise<{ rows: readonly ListedRow[]; more: boolean }> {
  const down = listing.descending !== page.backward;
  const past = (sign: string, name: string) => `($${name} IS NULL OR key ${sign} $${name})`;
  const [later, earlier] = listing.descending ? ["<", ">"] : [">", "<"];
  const text = `CALL () {
${listing.text}
}
WITH key, row WHERE ${past(later, "after")} AND ${past(earlier, "before")}
WITH key, row ORDER BY key ${down ? "DESC" : "ASC"} LIMIT toInteger($size) + 1
${listing.shown ?? ""}
RETURN key, row ORDER BY key ${down ? "DESC" : "ASC"}`;
  const { after, before, size } = page;
  const found = await graph.readTransaction((run: Run) =>
    run<{ key: string; row: Record<string, unknown> }>(text, {
      ...listing.parameters(page.arguments, after),
      after,
      before,
      size,
    }),
  );
  const shown = found.slice(0, size).map(({ key, row }) => ({ key, values: listing.values(row) }));
  return { rows: page.backward ? shown.reverse() : shown, more: found.length > size };
}
