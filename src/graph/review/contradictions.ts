import { quoteValue } from "./quoteValue";
import type { Listing } from "./Listing";

type Row = Readonly<Record<string, unknown>>;

/**
 * Claims about one entity that cannot all hold: dates of which neither refines the other, two holders of one office
 * on the same day, a signature that is stated and denied.
 */
export const contradictions: Listing = {
  text: `  CALL () {
    MATCH (e:Entity)<-[:DESCRIBES]-(a:Attribute {property: 'date'})-[:STATED_IN]->(d:Document)
    WHERE a.dateEarliest IS NOT NULL AND a.modality = 'held'
    WITH e, collect({value: a.value, from: a.dateEarliest, to: a.dateLatest, quote: a.quote, start: a.start,
                     end: a.end, document: d.id, day: coalesce(d.publishedOnEarliest, '')}) AS claims
    WITH e, claims, [x IN claims WHERE any(y IN claims WHERE x.to < y.from OR y.to < x.from)] AS clashing
    WHERE size(clashing) > 0
    RETURN 'DATE' AS kind, e.id AS subject, e.id AS place, clashing AS claims
    UNION
    MATCH (o:Official)-[r:HOLDS_POSITION]->(place)<-[q:HOLDS_POSITION]-(p:Official)
    WHERE o.id < p.id AND toLower(r.title) = toLower(q.title)
      AND coalesce(r.status, 'stated') = 'stated' AND coalesce(q.status, 'stated') = 'stated'
      AND coalesce(r.sinceEarliest, r.observedFrom) <= coalesce(q.untilLatest, q.observedTo)
      AND coalesce(q.sinceEarliest, q.observedFrom) <= coalesce(r.untilLatest, r.observedTo)
    CALL (r, q, o, p) {
      UNWIND [[r.id, o.name + ', ' + r.title], [q.id, p.name + ', ' + q.title]] AS side
      MATCH (s:Statement {relation: side[0]})-[:STATED_IN]->(d:Document) WHERE s.retractedAt IS NULL
      WITH side, s, d ORDER BY s.confidence DESC
      WITH side, head(collect({value: side[1], quote: s.quote, start: s.start, end: s.end, document: d.id,
                               day: coalesce(d.publishedOnEarliest, '')})) AS claim
      RETURN collect(claim) AS claims
    }
    RETURN 'HOLDER' AS kind, place.id AS subject, r.id + q.id AS place, claims
    UNION
    MATCH (x)-[r:SIGNED {status: 'denied'}]->(e:Agreement)<-[q:SIGNED]-(x) WHERE q.status <> 'denied'
    CALL (r, q) {
      UNWIND [[r.id, 'not signed'], [q.id, 'signed']] AS side
      MATCH (s:Statement {relation: side[0]})-[:STATED_IN]->(d:Document) WHERE s.retractedAt IS NULL
      WITH side, s, d ORDER BY s.confidence DESC
      WITH side, head(collect({value: side[1], quote: s.quote, start: s.start, end: s.end, document: d.id,
                               day: coalesce(d.publishedOnEarliest, '')})) AS claim
      RETURN collect(claim) AS claims
    }
    RETURN 'SIGNATURE' AS kind, e.id AS subject, r.id + q.id AS place, claims
  }
  WITH kind, subject, place, claims WHERE size(claims) > 1
    AND ($of IS NULL OR subject = $of) AND ($kinds IS NULL OR kind IN $kinds)
  RETURN kind + '/' + subject + '/' + place AS key, {kind: kind, subject: subject, claims: claims} AS row`,
  descending: false,
  parameters: ({ of = null, kinds = null }) => ({ of, kinds }),
  values: ({ kind, subject, claims }) => ({
    kind,
    subject,
    claims: oldestFirst(claims as Row[]).map((claim) => ({
      value: claim["value"],
      quote: quoteValue(claim),
    })),
  }),
};

const oldestFirst = (claims: readonly Row[]): Row[] =>
  [...claims].sort((one, other) => String(one["day"]).localeCompare(String(other["day"])));
