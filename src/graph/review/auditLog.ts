import type { Listing } from "./Listing";

/** What people changed, newest first. */
export const auditLog: Listing = {
  text: `  MATCH (n:AuditEntry) WHERE $author IS NULL OR n.author = $author
  RETURN n.at + '/' + n.id AS key, n {.*, undoneAt: coalesce(head(COLLECT { MATCH (undo:AuditEntry {undoes: n.id}) RETURN undo.at }), n.undoneAt)} AS row`,
  descending: true,
  parameters: ({ author = null }) => ({ author }),
  values: ({ id, at, author, action, reason, before, after, undoneAt }) => ({
    id,
    at,
    author,
    action,
    reason,
    before,
    after,
    undoneAt,
  }),
};
