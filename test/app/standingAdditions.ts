import { readFlatDate } from "../../src/graph/flatDate";
import type { Graph } from "../../src/graph/session";
import type { StatementRow } from "../../src/ontology/Batch";

type Stored = Readonly<Record<string, unknown>>;

/** The statements that people added and that stand, each with the id of its document, as they were written. */
export async function standingAdditions(
  graph: Graph,
): Promise<{ readonly document: string; readonly statement: StatementRow }[]> {
  const rows = await graph.runAlone<{ document: string; s: Stored; from: string; to: string }>(
    `MATCH (s:Statement {extractor: 'person'})-[:STATED_IN]->(d:Document) WHERE s.retractedAt IS NULL
     MATCH (s)-[:FROM]->(f:Mention) MATCH (s)-[:TO]->(t:Mention)
     RETURN d.id AS document, s {.*} AS s, f.id AS from, t.id AS to ORDER BY s.id`,
  );
  return rows.map(({ document, s, from, to }) => {
    const { id, kind, quote, start, end, confidence, modality, extractor, rule } = s as Stored & StatementRow;
    const told = ["title", "role", "city", "stance"].filter((name) => typeof s[name] === "string");
    const statement = {
      ...{ id, kind, from, to, quote, start, end, confidence, modality, extractor, rule },
      properties: Object.fromEntries(told.map((name) => [name, s[name] as string])),
      since: readFlatDate("since", s),
      until: readFlatDate("until", s),
      observedOn: readFlatDate("observedOn", s),
      context: JSON.parse(s["context"] as string) as StatementRow["context"],
    };
    return { document, statement };
  });
}
