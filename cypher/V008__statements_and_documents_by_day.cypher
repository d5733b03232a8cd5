// The lists of all statements and of all documents are read in the order of their days.
CREATE INDEX statement_observed IF NOT EXISTS FOR (n:Statement) ON (n.observedOnEarliest, n.id);
CREATE INDEX document_published_id IF NOT EXISTS FOR (n:Document) ON (n.publishedOnEarliest, n.id);
