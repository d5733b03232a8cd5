// What people change: the audit log, found by id, by its author's own id of the request, and in order of time.
CREATE CONSTRAINT audit_entry_id IF NOT EXISTS FOR (n:AuditEntry) REQUIRE n.id IS UNIQUE;
CREATE INDEX audit_entry_request IF NOT EXISTS FOR (n:AuditEntry) ON (n.author, n.clientMutationId);
CREATE INDEX audit_entry_turn IF NOT EXISTS FOR (n:AuditEntry) ON (n.turn);

// Names that people chose: each on a mention, or the state, whose entity was renamed.
CREATE CONSTRAINT chosen_name_id IF NOT EXISTS FOR (n:ChosenName) REQUIRE n.id IS UNIQUE;
CREATE INDEX chosen_name_bearer IF NOT EXISTS FOR (n:ChosenName) ON (n.bearer);
