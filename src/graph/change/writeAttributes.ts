import type { AttributeRow, Batch } from "../../ontology/Batch";
import { flatDate } from "../flatDate";
import type { Change } from "./Change";

/** Writes what documents say of a date, a status or a city of something. */
export async function writeAttributes({ run, now }: Change, batches: readonly Batch[]): Promise<void> {
  const rows = batches.flatMap(({ document, attributes }) =>
    attributes.map((attribute) => ({
      document: document.id,
      mention: attribute.mention,
      properties: attributeProperties(attribute),
    })),
  );
  if (rows.length === 0) return;
  await run(
    `UNWIND $rows AS row
     MATCH (d:Document {id: row.document}) MATCH (m:Mention {id: row.mention})-[:REFERS_TO]->(e:Entity)
     MERGE (a:Attribute {id: row.properties.id})
     ON CREATE SET a.recordedAt = $now
     SET a += row.properties
     MERGE (a)-[:STATED_IN]->(d)
     MERGE (a)-[:OF]->(m)
     MERGE (a)-[:DESCRIBES]->(e)`,
    { rows, now },
  );
}

/** An attribute's own properties as they are stored. */
export function attributeProperties({ mention: _, date, observedOn, ...attribute }: AttributeRow) {
  return { ...attribute, ...flatDate("date", date), ...flatDate("observedOn", observedOn) };
}
