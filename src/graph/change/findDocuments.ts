import type { Graph } from "../session";

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
  const rows = await graph.readTransaction((run) =>
    run<FoundDocument>(`UNWIND $ids AS id MATCH (d:Document {id: id}) ${found}`, { ids }),
  );
  return new Map(rows.map((row) => [row.id, row]));
}

/** Documents that hold at least one of the keys they were loaded with: those that may be a repost of a text. */
export async function findDocumentsByKeys(graph: Graph, keys: readonly string[]): Promise<FoundDocument[]> {
  return graph.readTransaction((run) =>
    run<FoundDocument>(
      `UNWIND $keys AS key MATCH (:BlockingKey {value: key})<-[:HAS_KEY]-(d:Document) ${found}`,
      { keys },
    ),
  );
}
