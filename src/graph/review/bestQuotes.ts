import { standing } from "./reviewTimes";

/** Cypher that finds the claims of two relations `r` and `q`, named `one` and `other`: each with its surest quote. */
export const bestQuotes = `CALL (r, q, one, other) {
      UNWIND [[r.id, one], [q.id, other]] AS side
      MATCH (s:Statement {relation: side[0]})-[:STATED_IN]->(d:Document) WHERE ${standing("s")}
      WITH side, s, d ORDER BY s.confidence DESC, s.id
      WITH side, head(collect({value: side[1], quote: s.quote, start: s.start, end: s.end, document: d.id,
                               day: coalesce(d.publishedOnEarliest, '')})) AS claim
      RETURN collect(claim) AS claims
    }`;
