import type { Change } from "./Change";

/** Keeps which documents say nearly the same as one: they count as one source for what both state. */
export async function markReposts(
  { run }: Change,
  document: string,
  others: readonly string[],
): Promise<void> {
  if (others.length === 0) return;
  await run(
    `MATCH (d:Document {id: $document})
     UNWIND $others AS id
     MATCH (other:Document {id: id}) WHERE NOT EXISTS { (d)-[:REPEATS]-(other) }
     MERGE (d)-[:REPEATS]->(other)`,
    { document, others },
  );
}
