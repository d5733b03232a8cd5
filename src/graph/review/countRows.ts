import type { Graph, Run } from "../session";
import type { Listing } from "./Listing";

/** How many rows a listing has. */
export async function countRows(
  graph: Pick<Graph, "readTransaction">,
  listing: Listing,
  given: Readonly<Record<string, unknown>>,
): Promise<number> {
  const [row] = await graph.readTransaction((run: Run) =>
    run<{ total: number }>(
      `CALL () {\n${listing.text}\n}\nRETURN count(key) AS total`,
      listing.parameters(given),
    ),
  );
  return row?.total ?? 0;
}
