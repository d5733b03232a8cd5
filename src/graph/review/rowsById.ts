import type { Graph, Run } from "../session";
import type { Listing } from "./Listing";

type Row = Readonly<Record<string, unknown>>;

/** Values of the rows of a listing that have these ids; those that are no row of it are left out. */
export async function rowsById(
  graph: Pick<Graph, "readTransaction">,
  { byId, values }: Listing,
  ids: readonly string[],
): Promise<readonly Row[]> {
  if (byId === undefined || ids.length === 0) return [];
  const found = await graph.readTransaction((run: Run) => run<{ row: Row }>(byId, { ids }));
  return found.map(({ row }) => values(row));
}
