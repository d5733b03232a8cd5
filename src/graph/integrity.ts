import { relations } from "../ontology/ontology";
import type { Graph } from "./session";

/** A promise of the graph that does not hold: which, how often, and where first. */
export interface IntegrityFinding {
  readonly promise: string;
  readonly count: number;
  /** Ids of at most five breaches. */
  readonly examples: readonly string[];
}

// Patterns begin at the statement and never at an entity: what thousands of texts name would be walked for each of them.
const open = Object.keys(relations).join("|");
const both = Object.keys(relations)
  .flatMap((kind) => [kind, `${kind}_CLOSED`])
  .join("|");

/** What must hold of every graph, each with a statement that returns the ids of breaches as `id`. */
const promises: Readonly<Record<string, string>> = {
  "Every quote equals its slice of the document.": `
    MATCH (s:Statement)-[:STATED_IN]->(d) WHERE substring(d.text, s.start, s.end - s.start) <> s.quote RETURN s.id AS id
    UNION MATCH (a:Attribute)-[:STATED_IN]->(d) WHERE substring(d.text, a.start, a.end - a.start) <> a.quote RETURN a.id AS id`,
  "Every mention equals its slice of the document.": `
    MATCH (m:Mention)-[:IN]->(d) WHERE substring(d.text, m.start, m.end - m.start) <> m.text RETURN m.id AS id`,
  "Every relation has a live supporter between the same ends.": `
    MATCH (a)-[r:${open}]->(b)
    WHERE NOT EXISTS {
      MATCH (s:Statement {relation: r.id}) WHERE s.retractedAt IS NULL
        AND a IN [(s)-[:FROM]->(:Mention)-[:REFERS_TO]->(x) | x] AND b IN [(s)-[:TO]->(:Mention)-[:REFERS_TO]->(x) | x]
    } RETURN r.id AS id`,
  "Every relation counts its live supporters.": `
    MATCH ()-[r:${open}]->()
    WHERE r.statementCount <> COUNT { MATCH (s:Statement {relation: r.id}) WHERE s.retractedAt IS NULL } RETURN r.id AS id`,
  "Every relation stands between entities.": `
    MATCH (a)-[r:${open}]->(b) WHERE NOT a:Entity OR NOT b:Entity RETURN r.id AS id`,
  "Every relation stands once.": `
    MATCH ()-[r:${open}]->() WITH r.id AS id, count(*) AS times WHERE times > 1 RETURN id`,
  "Every closed relation says when it ended.": `
    MATCH ()-[r:${both}]->() WHERE type(r) ENDS WITH '_CLOSED' AND r.knownTo IS NULL RETURN r.id AS id`,
  "Every live statement supports a relation, unless both its ends are one thing.": `
    MATCH (s:Statement) WHERE s.retractedAt IS NULL
    MATCH (s)-[:FROM]->()-[:REFERS_TO]->(a) MATCH (s)-[:TO]->()-[:REFERS_TO]->(b)
    WITH s, a, b WHERE a <> b AND NOT EXISTS { (a)-[r:${open}]->(b) WHERE r.id = s.relation } RETURN s.id AS id`,
  "Every statement has a document and two ends.": `
    MATCH (s:Statement)
    WHERE COUNT { (s)-[:STATED_IN]->() } <> 1 OR COUNT { (s)-[:FROM]->() } <> 1 OR COUNT { (s)-[:TO]->() } <> 1
    RETURN s.id AS id`,
  "Every mention stands in one document and one chain and refers to one entity.": `
    MATCH (m:Mention)
    WHERE COUNT { (m)-[:IN]->(:Document) } <> 1 OR COUNT { (m)-[:MEMBER_OF]->(:Chain) } <> 1 OR COUNT { (m)-[:REFERS_TO]->(:Entity) } <> 1
    RETURN m.id AS id`,
  "A mention refers to what its chain refers to, unless a person parted it.": `
    MATCH (m:Mention)-[:MEMBER_OF]->(c)-[:REFERS_TO]->(e) WHERE m.parted IS NULL AND NOT EXISTS { (m)-[:REFERS_TO]->(e) }
    RETURN m.id AS id`,
  "Every chain refers to one entity of its kind.": `
    MATCH (c:Chain)
    WHERE COUNT { (c)-[:REFERS_TO]->(:Entity) } <> 1 OR EXISTS { (c)-[:REFERS_TO]->(e) WHERE e.kind <> c.kind } RETURN c.id AS id`,
  "Every chain, or the first of those of one entity and profile, carries its keys.": `
    MATCH (c:Chain)-[:REFERS_TO]->(e:Entity) WHERE c.kind <> 'Country'
    WITH e, coalesce(c.profile, c.id) AS alike, min(c.id) AS first
    MATCH (c:Chain {id: first})
    WHERE size(c.keys) <> COUNT { MATCH (c)-[:HAS_KEY]->(k) WHERE k.value IN c.keys } RETURN c.id AS id`,
  "Every entity is named by a text.": `
    MATCH (e:Entity) WHERE NOT EXISTS { (e)<-[:REFERS_TO]-(:Mention) } RETURN e.id AS id`,
  "Every entity counts its relations.": `
    MATCH (e:Entity) WHERE e.degree <> COUNT { (e)-[:${open}]-() } RETURN e.id AS id`,
  "Every entity carries its kind as label.": `
    MATCH (e:Entity) WHERE NOT e.kind IN labels(e) OR size(labels(e)) <> 2 RETURN e.id AS id`,
  "A former id is no present one, and leads to one thing at most.": `
    MATCH (f:FormerEntity) WHERE COUNT { (f)-[:NOW]->() } > 1 OR EXISTS { MATCH (e:Entity {id: f.id}) } RETURN f.id AS id`,
};

/** Examines the whole graph; empty where every promise holds. Reads everything: for `doctor --deep`, not for serving. */
export async function checkIntegrity(graph: Graph): Promise<IntegrityFinding[]> {
  const findings: IntegrityFinding[] = [];
  for (const [promise, statement] of Object.entries(promises)) {
    const [found] = await graph.runAlone<{ count: number; examples: string[] }>(
      `CALL () { ${statement} } RETURN count(id) AS count, collect(id)[..5] AS examples`,
    );
    if (found && found.count > 0) findings.push({ promise, ...found });
  }
  return findings;
}
