import { bestQuotes } from "./bestQuotes";
import { held, toldBy } from "./reviewTimes";

/**
 * Agreements signed by one account and not signed by another, as Cypher: by one who signs, or without saying by whom. Not
 * signed before it was signed is no contradiction.
 */
export const contradictingSignatures = [
  `
    MATCH (x:Entity)-[r:SIGNED|SIGNED_CLOSED {status: 'denied'}]->(e:Agreement)
    WHERE ($of IS NULL OR e.id = $of) AND ${held("r")} AND ${toldBy("r.observedFrom")}
    MATCH (x)-[q:SIGNED|SIGNED_CLOSED {status: 'stated'}]->(e)
    WHERE ${held("q")} AND ${toldBy("q.observedFrom")} AND coalesce(r.observedTo >= q.observedFrom, true)
    WITH e, r, q, 'not signed by ' + x.name AS one, 'signed by ' + x.name AS other
    ${bestQuotes}
    RETURN 'SIGNATURE' AS kind, e.id AS subject, r.id + q.id AS place, claims`,
  `
    MATCH (e:Agreement)<-[:DESCRIBES]-(a:Attribute {property: 'status', value: 'signed'})-[:STATED_IN]->(d:Document)
    WHERE ($of IS NULL OR e.id = $of) AND ($knownAt IS NULL OR a.recordedAt <= $knownAt)
      AND a.modality IN ['held', 'denied'] AND ${toldBy("a.observedOnEarliest")}
    WITH e, collect({value: CASE a.modality WHEN 'held' THEN 'signed' ELSE 'not signed' END, from: a.observedOnEarliest,
                     to: a.observedOnLatest, quote: a.quote, start: a.start, end: a.end, document: d.id,
                     day: coalesce(d.publishedOnEarliest, '')}) AS told
    WITH e, [x IN told WHERE any(y IN told WHERE x.value <> y.value AND
               coalesce(CASE x.value WHEN 'signed' THEN y.to >= x.from ELSE x.to >= y.from END, true))] AS claims
    RETURN 'SIGNATURE' AS kind, e.id AS subject, e.id AS place, claims`,
] as const;
