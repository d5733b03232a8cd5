import type { Batch, DocumentRow } from "../../ontology/Batch";
import { flatDate } from "../flatDate";
import type { Change } from "./Change";

/** Writes the documents themselves, with the keys reposts are found by; the time of record is that of their first coming. */
export async function writeDocuments(
  { run, now }: Change,
  batches: readonly Batch[],
  contents: ReadonlyMap<string, string>,
  keysOf: (document: DocumentRow) => readonly string[],
): Promise<void> {
  const rows = batches.map(({ document }) => documentProperties(document, contents.get(document.id) ?? null));
  await run(
    `UNWIND $rows AS row
     MERGE (d:Document {id: row.id})
     ON CREATE SET d.recordedAt = $now
     SET d += row`,
    { rows, now },
  );
  const keys = batches.flatMap(({ document }) =>
    keysOf(document).map((value) => ({ document: document.id, value })),
  );
  await run(
    `UNWIND $keys AS key
     MATCH (d:Document {id: key.document})
     MERGE (k:BlockingKey {value: key.value})
     MERGE (d)-[:HAS_KEY]->(k)`,
    { keys },
  );
}

/**
 * A document's own properties as they are stored.
 * @param content hash of what it says (`contentOf`)
 */
export function documentProperties(
  { body, publishedOn, ...document }: DocumentRow,
  content: string | null,
): Record<string, string | number | boolean | null> {
  return {
    ...document,
    bodyStart: body.start,
    bodyEnd: body.end,
    content,
    ...flatDate("publishedOn", publishedOn),
  };
}
