import type { Listing } from "./Listing";

/**
 * What entered the graph, changed in it or left it, in order: statements as they are recorded and retracted, and what
 * people decided.
 */
export const changes: Listing = {
  text: `  CALL () {
    MATCH (s:Statement)-[:STATED_IN]->(d) WHERE s.recordedAt >= $since
    RETURN s.recordedAt AS at, 'ENTERED' AS action, s.id AS id, s.relation AS relation, s.id AS statement, d.id AS document
    UNION
    MATCH (s:Statement)-[:STATED_IN]->(d) WHERE s.retractedAt >= $since
    RETURN s.retractedAt AS at, 'LEFT' AS action, s.id AS id, s.relation AS relation, s.id AS statement, d.id AS document
    UNION
    MATCH (n:AuditEntry) WHERE n.at >= $since
    RETURN n.at AS at, 'CHANGED' AS action, n.id AS id, null AS relation, null AS statement, null AS document
  }
  RETURN at + '/' + action + '/' + id AS key,
         {id: id + ':' + toLower(action), at: at, action: action, relation: relation, statement: statement,
          document: document} AS row`,
  descending: false,
  parameters: ({ since }) => ({ since }),
  values: (row) => row,
};
