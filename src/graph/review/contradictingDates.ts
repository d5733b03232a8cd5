import { toldBy } from "./reviewTimes";

/** What a stated date leaves of itself without its year: "-11-20" of "2025-11-20" and of "--11-20". */
const dayOf = (date: string): string =>
  `substring(${date}.value, CASE WHEN ${date}.value STARTS WITH '--' THEN 1 ELSE 4 END)`;

/** Whether two dates exclude each other: neither is, or may be, a part of the other. A day may lack its year. */
const clash = `CASE WHEN x.from IS NOT NULL AND y.from IS NOT NULL THEN x.to < y.from OR y.to < x.from
          ELSE NOT (${dayOf("x")} STARTS WITH ${dayOf("y")} OR ${dayOf("y")} STARTS WITH ${dayOf("x")}) END`;

/** Days of one event that exclude each other, as Cypher. Planned days are none: plans change. */
export const contradictingDates = `
    MATCH (e:Entity)<-[:DESCRIBES]-(a:Attribute {property: 'date'})-[:STATED_IN]->(d:Document)
    WHERE a.modality = 'held' AND ($of IS NULL OR e.id = $of) AND ($knownAt IS NULL OR a.recordedAt <= $knownAt)
      AND ${toldBy("d.publishedOnEarliest")}
    WITH e, collect({value: a.value, from: a.dateEarliest, to: a.dateLatest, quote: a.quote, start: a.start,
                     end: a.end, document: d.id, day: coalesce(d.publishedOnEarliest, '')}) AS told
    WITH e, [x IN told WHERE any(y IN told WHERE ${clash})] AS claims
    RETURN 'DATE' AS kind, e.id AS subject, e.id AS place, claims`;
