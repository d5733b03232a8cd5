import type { Run } from "../session";

/** An end of a proposed fact. */
export interface ProposedEnd {
  readonly id: string;
  /** "Official"; the ontology's own spelling. */
  readonly kind: string;
  readonly name: string;
  /** Whether another text names it too; a thing that only this text names has no page yet. */
  readonly known: boolean;
}

/** One sentence that states a proposed fact. Offsets are UTF-16 code units of the text. */
export interface ProposedStatement {
  readonly id: string;
  readonly quote: string;
  readonly start: number;
  readonly end: number;
  readonly modality: string;
  readonly extractor: string;
  readonly rule: string | null;
  readonly title: string | null;
  readonly role: string | null;
  readonly city: string | null;
  readonly stance: string | null;
  readonly since: string | null;
  readonly until: string | null;
}

/** A relation that a text states, with how it stands to what other texts say. */
export interface ProposedFact {
  readonly id: string;
  readonly kind: string;
  readonly from: ProposedEnd;
  readonly to: ProposedEnd;
  readonly statements: readonly ProposedStatement[];
  /** Whether other texts say it too. */
  readonly known: boolean;
}

/** What a text that stands in the graph states, in the order of its sentences. */
export function proposedFacts(run: Run, document: string): Promise<ProposedFact[]> {
  return run<ProposedFact>(
    `MATCH (d:Document {id: $document})<-[:STATED_IN]-(s:Statement) WHERE s.retractedAt IS NULL
     MATCH (s)-[:FROM]->(:Mention)-[:REFERS_TO]->(a:Entity), (s)-[:TO]->(:Mention)-[:REFERS_TO]->(b:Entity)
     WITH d, s, a, b ORDER BY s.start, s.end, s.id
     WITH d, a, b, s.relation AS id, s.kind AS kind, min(s.start) AS place,
          collect(s {.id, .quote, .start, .end, .modality, .extractor, .rule, .title, .role, .city, .stance,
                     .since, .until}) AS statements
     RETURN id, kind, statements,
            a {.id, .kind, .name, known: ${namedElsewhere("a")}} AS from,
            b {.id, .kind, .name, known: ${namedElsewhere("b")}} AS to,
            EXISTS { MATCH (o:Statement {relation: id})-[:STATED_IN]->(x:Document)
                     WHERE x <> d AND o.retractedAt IS NULL } AS known
     ORDER BY place, id`,
    { document },
  );
}

const namedElsewhere = (end: string): string =>
  `EXISTS { MATCH (${end})<-[:REFERS_TO]-(:Chain)-[:OF]->(x:Document) WHERE x <> d }`;
