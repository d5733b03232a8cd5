import { createHash } from "node:crypto";
import type { Batch } from "../../ontology/Batch";
import type { Change } from "./Change";

/** Writes the automatic judgements on the batches' chains; those of an earlier reading of the documents go. */
export async function writeJudgements(
  { run, now }: Change,
  batches: readonly Pick<Batch, "chains" | "judgements">[],
): Promise<void> {
  const rows = batches.flatMap(({ judgements }) =>
    judgements.map(({ a, b, id: given, ...properties }) => {
      const id =
        given ??
        createHash("sha256").update(`${a}\u0000${b}\u0000${properties.author}`).digest("hex").slice(0, 20);
      return { a, b, properties: { id, a, b, ...properties } };
    }),
  );
  await run(
    `UNWIND $chains AS id
     MATCH (:Chain {id: id})<-[:A|B]-(j:Judgement {author: 'automatic'}) WHERE NOT j.id IN $ids
     DETACH DELETE j`,
    {
      chains: batches.flatMap(({ chains }) => chains.map(({ id }) => id)),
      ids: rows.map(({ properties }) => properties.id),
    },
  );
  if (rows.length === 0) return;
  await run(
    `UNWIND $rows AS row
     MATCH (a:Chain {id: row.a}) MATCH (b:Chain {id: row.b})
     MERGE (j:Judgement {id: row.properties.id})
     ON CREATE SET j.recordedAt = $now
     SET j += row.properties
     WITH j, a, b
     CALL (j, a, b) { MATCH (j)-[old:A|B]->(c) WHERE c <> a AND c <> b DELETE old }
     MERGE (j)-[:A]->(a)
     MERGE (j)-[:B]->(b)`,
    { rows, now },
  );
}
