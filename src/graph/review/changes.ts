import type { Listing } from "./Listing";
import { quotesOfEntry } from "./quotesOfEntry";

const stated = `s.id AS id, s.relation AS relation, s.id AS statement, d.id AS document, [] AS entities, null AS mutation, null AS reason,
           [{text: s.quote, start: s.start, end: s.end, document: d.id}] AS quotes`;

/** Which time it was that a statement came or left, from 0; the spell it is in now is the last. */
const latest = "size(coalesce(s.lives, [])) AS nth";

/** What a person decided, of the entry `n`. */
const decided = `CALL (n) {
      UNWIND coalesce(n.entities, []) AS was
      CALL (was) {
        MATCH (e:Entity {id: was}) RETURN e
        UNION
        MATCH (:FormerEntity {id: was})-[:NOW]->(e:Entity) RETURN e
      }
      RETURN collect(DISTINCT e.id) AS entities
    }
    RETURN n.at AS at, 'CHANGED' AS action, 0 AS nth, n.id AS id, null AS relation, null AS statement, null AS document,
           entities, n.action AS mutation, n.reason AS reason, [] AS quotes`;

/** A statement that came several times bears several changes: their ids number them. */
const row = `{id: id + ':' + toLower(action) + CASE nth WHEN 0 THEN '' ELSE ':' + nth END, at: at, action: action,
          relation: relation, statement: statement, document: document, entities: entities, mutation: mutation,
          reason: reason, quotes: quotes} AS row`;

const shown = `OPTIONAL MATCH (n:AuditEntry {id: split(row.id, ':')[0]}) WHERE row.action = 'CHANGED'
${quotesOfEntry}
OPTIONAL MATCH (taken:Document|WithdrawnDocument {id: head(n.causes)})
WITH key, CASE WHEN n IS NULL THEN row ELSE row {.*, quotes: quotes, document: taken.id} END AS row`;

/**
 * What entered the graph, changed in it or left it, in order: statements as they are recorded, retracted and recorded
 * again, and what people decided. A page that goes on after a row is looked for from that row's moment on.
 */
export const changes: Listing = {
  text: `  CALL () {
    MATCH (s:Statement)-[:STATED_IN]->(d) WHERE s.recordedAt >= $since
    RETURN s.recordedAt AS at, 'ENTERED' AS action, ${latest}, ${stated}
    UNION
    MATCH (s:Statement)-[:STATED_IN]->(d) WHERE s.retractedAt >= $since
    RETURN s.retractedAt AS at, 'LEFT' AS action, ${latest}, ${stated}
    UNION
    MATCH (s:Statement)-[:STATED_IN]->(d) WHERE s.lives IS NOT NULL
    UNWIND range(0, size(s.lives) - 1) AS nth
    UNWIND [['ENTERED', split(s.lives[nth], '/')[0]], ['LEFT', split(s.lives[nth], '/')[1]]] AS end
    WITH s, d, nth, end WHERE end[1] >= $since
    RETURN end[1] AS at, end[0] AS action, nth, ${stated}
    UNION
    MATCH (n:AuditEntry) WHERE n.at >= $since
    ${decided}
  }
  RETURN at + '/' + action + '/' + id AS key,
         ${row}`,
  descending: false,
  shown,
  byId: `UNWIND $ids AS key
WITH key, split(key, ':') AS part
CALL (part) {
    MATCH (s:Statement {id: part[0]})-[:STATED_IN]->(d)
    WITH s, d, part[1] AS action, toInteger(coalesce(part[2], '0')) AS nth, coalesce(s.lives, []) AS lives
    WITH s, d, action, nth, CASE
      WHEN 0 <= nth < size(lives) THEN split(lives[nth], '/')
      WHEN nth = size(lives) THEN [s.recordedAt, s.retractedAt] END AS spell
    WITH s, d, action, nth, CASE action WHEN 'entered' THEN spell[0] WHEN 'left' THEN spell[1] END AS at
    WHERE at IS NOT NULL
    RETURN at, toUpper(action) AS action, nth, ${stated}
    UNION
    MATCH (n:AuditEntry {id: part[0]}) WHERE part[1] = 'changed'
    ${decided}
}
WITH key, ${row}
WITH key, row WHERE row.id = key
${shown}
RETURN row`,
  parameters: ({ since }, after) => ({ since: after?.split("/")[0] ?? since }),
  values: (row) => row,
};
