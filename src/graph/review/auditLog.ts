import type { Listing } from "./Listing";

const row =
  "n {.*, undoneAt: coalesce(head(COLLECT { MATCH (undo:AuditEntry {undoes: n.id}) RETURN undo.at }), n.undoneAt)} AS row";

/** What people changed, newest first. */
export const auditLog: Listing = {
  text: `  MATCH (n:AuditEntry) WHERE $author IS NULL OR n.author = $author
  RETURN n.at + '/' + n.id AS key, ${row}`,
  descending: true,
  byId: `UNWIND $ids AS id
MATCH (n:AuditEntry {id: id})
RETURN ${row}`,
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
