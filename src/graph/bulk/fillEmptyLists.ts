import type { Graph } from "../session";

/** Tables cannot tell an empty list from none; the lists that every chain and entity has are filled in after an import. */
export async function fillEmptyLists(graph: Graph): Promise<void> {
  await graph.runAlone(
    "MATCH (c:Chain) WHERE c.keys IS NULL CALL (c) { SET c.keys = [] } IN TRANSACTIONS OF 10000 ROWS",
  );
  await graph.runAlone(
    `MATCH (e:Entity) WHERE e.aliases IS NULL
     CALL (e) { SET e.aliases = [], e.aliasLanguages = [], e.aliasDocuments = [] } IN TRANSACTIONS OF 10000 ROWS`,
  );
}
