import type { Graph, Run } from "../session";

export interface FoundDocument {
  readonly id: string;
  readonly title: string | null;
  readonly file: string | null;
  readonly fingerprint: string;
}

const found =
  "RETURN DISTINCT d.id AS id, d.title AS title, d.file AS file, d.fingerprint AS fingerprint ORDER BY id";

/** Which of the documents are in the graph, by id. */
export async function findDocuments(
  graph: Graph,
  ids: readonly string[],
): Promise<Map<string, FoundDocument>> {
  const rows = await graph.readTransaction((run) => findDocumentsIn(run, ids));
  return new Map(rows.map((row) => [row.id, row]));
}

/** The same, inside a transaction. */
export async function findDocumentsIn(run: Run, ids: readonly string[]): Promise<FoundDocument[]> {
  return run<FoundDocument>(`UNWIND $ids AS id MATCH (d:Document {id: id}) ${found}`, { ids });
}

/** Documents that hold at least one of the keys they were loaded with: those that may be a repost of a text. */
export async function findDocumentsByKeysIn(run: Run, keys: readonly string[]): Promise<FoundDocument[]> {
  return run<FoundDocument>(
    `UNWIND $keys AS key MATCH (:BlockingKey {value: key})<-[:HAS_KEY]-(d:Document) ${found}`,
    { keys },
  );
}
