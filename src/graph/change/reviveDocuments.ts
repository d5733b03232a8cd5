import type { Change } from "./Change";

/** Withdrawn documents that come again take back their nodes; what they refer to is told anew by their batches. */
export async function reviveDocuments({ run }: Change, documents: readonly string[]): Promise<void> {
  const withdrawn = await run<{ id: string }>(
    `UNWIND $documents AS id
     MATCH (d:WithdrawnDocument {id: id})
     REMOVE d:WithdrawnDocument SET d:Document
     REMOVE d.withdrawnAt, d.withdrawnBecause
     RETURN id`,
    { documents },
  );
  if (withdrawn.length === 0) return;
  for (const [label, step] of [
    ["Mention", "IN"],
    ["Chain", "OF"],
    ["Attribute", "STATED_IN"],
  ] as const) {
    await run(
      `UNWIND $withdrawn AS document
       MATCH (:Document {id: document.id})<-[:${step}]-(n:Withdrawn${label})
       REMOVE n:Withdrawn${label} SET n:${label}
       WITH n MATCH (n)-[old:REFERRED_TO]->() DELETE old`,
      { withdrawn },
    );
  }
}
