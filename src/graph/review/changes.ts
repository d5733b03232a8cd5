import type { Listing } from "./Listing";
import { quotesOfEntry } from "./quotesOfEntry";

const stated = `s.id AS id, s.relation AS relation, s.id AS statement, d.id AS document, [] AS entities, null AS mutation, null AS reason,
           [{text: s.quote, start: s.start, end: s.end, document: d.id}] AS quotes`;

/**
 * What entered the graph, changed in it or left it, in order: statements as they are recorded, retracted and recorded
 * again, and what people decided. A page that goes on after a row is looked for from that row's moment on.
 */
export const changes: Listing = {
  text: `  CALL () {
    MATCH (s:Statement)-[:STATED_IN]->(d) WHERE s.recordedAt >= $since
    RETURN s.recordedAt AS at, 'ENTERED' AS action, ${stated}
    UNION
    MATCH (s:Statement)-[:STATED_IN]->(d) WHERE s.retractedAt >= $since
    RETURN s.retractedAt AS at, 'LEFT' AS action, ${stated}
    UNION
    MATCH (s:Statement)-[:STATED_IN]->(d) WHERE s.lives IS NOT NULL
    UNWIND s.lives AS life
    UNWIND [['ENTERED', split(life, '/')[0]], ['LEFT', split(life, '/')[1]]] AS end
    WITH s, d, end WHERE end[1] >= $since
    RETURN end[1] AS at, end[0] AS action, ${stated}
    UNION
    MATCH (n:AuditEntry) WHERE n.at >= $since
    CALL (n) {
      UNWIND coalesce(n.entities, []) AS was
      CALL (was) {
        MATCH (e:Entity {id: was}) RETURN e
        UNION
        MATCH (:FormerEntity {id: was})-[:NOW]->(e:Entity) RETURN e
      }
      RETURN collect(DISTINCT e.id) AS entities
    }
    RETURN n.at AS at, 'CHANGED' AS action, n.id AS id, null AS relation, null AS statement, null AS document,
           entities, n.action AS mutation, n.reason AS reason, [] AS quotes
  }
  RETURN at + '/' + action + '/' + id AS key,
         {id: id + ':' + toLower(action), at: at, action: action, relation: relation, statement: statement,
          document: document, entities: entities, mutation: mutation, reason: reason, quotes: quotes} AS row`,
  descending: false,
  shown: `OPTIONAL MATCH (n:AuditEntry {id: split(row.id, ':')[0]}) WHERE row.action = 'CHANGED'
${quotesOfEntry}
OPTIONAL MATCH (taken:Document|WithdrawnDocument {id: head(n.causes)})
WITH key, CASE WHEN n IS NULL THEN row ELSE row {.*, quotes: quotes, document: taken.id} END AS row`,
  parameters: ({ since }, after) => ({ since: after?.split("/")[0] ?? since }),
  values: (row) => row,
};
