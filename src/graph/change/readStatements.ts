import type { EntityKind, Modality, RelationKind } from "../../ontology/derived";
import { rankedReadings } from "../../ontology/rankedReadings";
import { readFlatDate } from "../flatDate";
import { observedDay } from "../derive/observedDay";
import type { DateWitness } from "../derive/settleDate";
import type { SupportingStatement } from "../derive/SupportingStatement";
import type { Run } from "../session";

/** A statement as it is stored, with the entities its ends refer to now. */
export interface ReadStatement {
  readonly statement: SupportingStatement;
  readonly kinds: { readonly from: EntityKind; readonly to: EntityKind };
  /** Id of the relation it is stored as supporting. */
  readonly relation: string | null;
}

interface Row {
  readonly s: Readonly<Record<string, unknown>>;
  readonly from: string;
  readonly to: string;
  readonly fromKind: EntityKind;
  readonly toKind: EntityKind;
  readonly document: string;
  readonly reposts: readonly string[];
  /** What is said of the days of meetings that the document names; asked only where the year is left out. */
  readonly days: readonly {
    readonly meeting: string;
    readonly document: string;
    readonly extractor: string;
    readonly date: Readonly<Record<string, unknown>>;
  }[];
}

const days = `CASE WHEN s.observedOnPrecision = 'unstated-year' THEN COLLECT {
         MATCH (document)<-[:IN]-(:Mention)-[:REFERS_TO]->(meeting:Meeting)
         WITH DISTINCT meeting
         MATCH (meeting)<-[:DESCRIBES]-(a:Attribute {property: 'date'})-[:STATED_IN]->(told)
         WHERE NOT a.modality IN ['denied', 'hypothetical']
         RETURN {meeting: meeting.id, document: told.id, extractor: a.extractor, date: a {.*}} } ELSE [] END`;

/**
 * Reads statements by their ids or by the relations they support. The ends of withdrawn documents' statements are what
 * they referred to last, or what took its place since.
 */
export async function readStatements(
  run: Run,
  by: { readonly ids: readonly string[] } | { readonly relations: readonly string[] },
): Promise<ReadStatement[]> {
  const [list, property] = "ids" in by ? [by.ids, "id"] : [by.relations, "relation"];
  if (list.length === 0) return [];
  const rows = await run<Row>(
    `UNWIND $list AS value
     MATCH (s:Statement {${property}: value})
     MATCH (s)-[:STATED_IN]->(document)
     MATCH (s)-[:FROM]->()-[:REFERS_TO|REFERRED_TO]->(f)
     MATCH (s)-[:TO]->()-[:REFERS_TO|REFERRED_TO]->(t)
     OPTIONAL MATCH (f)-[:NOW]->(fNow)
     OPTIONAL MATCH (t)-[:NOW]->(tNow)
     WITH s, document, coalesce(fNow, f) AS from, coalesce(tNow, t) AS to
     RETURN s {.*} AS s, document.id AS document,
       [(document)-[:REPEATS]-(other) | other.id] AS reposts, ${days} AS days, from.id AS from, to.id AS to, from.kind AS fromKind, to.kind AS toKind`,
    { list },
  );
  return rows.map(readRow);
}

function readRow({ s, from, to, fromKind, toKind, document, reposts, days: told }: Row): ReadStatement {
  const properties: Record<string, string> = {};
  for (const name of ["title", "role", "city", "stance"]) {
    if (typeof s[name] === "string") properties[name] = s[name];
  }
  return {
    statement: {
      id: s["id"] as string,
      kind: s["kind"] as RelationKind,
      from,
      to,
      properties,
      since: readFlatDate("since", s),
      until: readFlatDate("until", s),
      observedOn: observedDay(readFlatDate("observedOn", s), witnessesOf(told)),
      modality: s["modality"] as Modality,
      extractor: s["extractor"] as string,
      document,
      reposts,
      recordedAt: s["recordedAt"] as string,
      retractedAt: (s["retractedAt"] as string | undefined) ?? null,
      lives: (s["lives"] as string[] | undefined) ?? [],
    },
    kinds: { from: fromKind, to: toKind },
    relation: (s["relation"] as string | undefined) ?? null,
  };
}

/** What is said of each meeting's day; a language model's word only where nothing else tells of it. */
function witnessesOf(told: Row["days"]): DateWitness[][] {
  const meetings = new Map<string, (DateWitness & { readonly extractor: string })[]>();
  for (const { meeting, document, extractor, date: stored } of told) {
    const date = readFlatDate("date", stored);
    if (date) meetings.set(meeting, [...(meetings.get(meeting) ?? []), { date, document, extractor }]);
  }
  return [...meetings.values()].map((witnesses) => [...rankedReadings(witnesses)]);
}
