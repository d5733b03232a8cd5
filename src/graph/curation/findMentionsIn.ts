import type { EntityKind } from "../../ontology/derived";
import type { Run } from "../session";

/** A mention as stored. */
export interface StoredMention {
  readonly id: string;
  readonly kind: EntityKind;
  readonly text: string;
  readonly form: "name" | "nominal" | "pronoun";
  readonly start: number;
  readonly end: number;
}

/** Mentions of an entity in a document, in order of the text. */
export async function findMentionsIn(run: Run, document: string, entity: string): Promise<StoredMention[]> {
  const rows = await run<{ m: StoredMention }>(
    `MATCH (:Document {id: $document})<-[:IN]-(m:Mention)-[:REFERS_TO]->(:Entity {id: $entity})
     RETURN m {.id, .kind, .text, .form, .start, .end} AS m ORDER BY m.start, m.end`,
    { document, entity },
  );
  return rows.map(({ m }) => m);
}
