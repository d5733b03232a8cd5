// The log is only ever added to: an entry that takes another back names it.
CREATE INDEX audit_entry_undoes IF NOT EXISTS FOR (n:AuditEntry) ON (n.undoes);
// The feed of changes is read from a moment on.
CREATE INDEX audit_entry_at IF NOT EXISTS FOR (n:AuditEntry) ON (n.at);
CREATE INDEX statement_lives IF NOT EXISTS FOR (n:Statement) ON (n.lives);
// Judgements that wait for somebody to look, and those of people, are found by what they are.
CREATE INDEX judgement_author_verdict IF NOT EXISTS FOR (n:Judgement) ON (n.author, n.verdict);
// Contradictions are looked for among all that is said of one property.
CREATE INDEX attribute_property IF NOT EXISTS FOR (n:Attribute) ON (n.property);
