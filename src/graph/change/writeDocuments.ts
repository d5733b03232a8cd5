import type { Batch } from "../../ontology/Batch";
import { flatDate } from "../flatDate";
import type { Change } from "./Change";

/** Writes the documents themselves; the time of record is that of their first coming. */
export async function writeDocuments(
  { run, now }: Change,
  batches: readonly Batch[],
  contents: ReadonlyMap<string, string>,
): Promise<void> {
  const rows = batches.map(({ document: { body, publishedOn, ...document } }) => ({
    ...document,
    bodyStart: body.start,
    bodyEnd: body.end,
    content: contents.get(document.id),
    ...flatDate("publishedOn", publishedOn),
  }));
  await run(
    `UNWIND $rows AS row
     MERGE (d:Document {id: row.id})
     ON CREATE SET d.recordedAt = $now
     SET d += row`,
    { rows, now },
  );
}
