// Identity: ids come from content, and nothing is in the graph twice.
CREATE CONSTRAINT document_id IF NOT EXISTS FOR (n:Document) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT withdrawn_document_id IF NOT EXISTS FOR (n:WithdrawnDocument) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT mention_id IF NOT EXISTS FOR (n:Mention) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT withdrawn_mention_id IF NOT EXISTS FOR (n:WithdrawnMention) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT chain_id IF NOT EXISTS FOR (n:Chain) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT withdrawn_chain_id IF NOT EXISTS FOR (n:WithdrawnChain) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT statement_id IF NOT EXISTS FOR (n:Statement) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT attribute_id IF NOT EXISTS FOR (n:Attribute) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT judgement_id IF NOT EXISTS FOR (n:Judgement) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT blocking_key_value IF NOT EXISTS FOR (n:BlockingKey) REQUIRE n.value IS UNIQUE;
CREATE CONSTRAINT alias_key IF NOT EXISTS FOR (n:Alias) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT entity_id IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT former_entity_id IF NOT EXISTS FOR (n:FormerEntity) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT lock_name IF NOT EXISTS FOR (n:Lock) REQUIRE n.name IS UNIQUE;

// What lists are sorted by, filtered by and entered at.
CREATE INDEX statement_relation IF NOT EXISTS FOR (n:Statement) ON (n.relation);
CREATE INDEX statement_recorded IF NOT EXISTS FOR (n:Statement) ON (n.recordedAt);
CREATE INDEX statement_retracted IF NOT EXISTS FOR (n:Statement) ON (n.retractedAt);
CREATE INDEX document_recorded IF NOT EXISTS FOR (n:Document) ON (n.recordedAt);
CREATE INDEX document_published IF NOT EXISTS FOR (n:Document) ON (n.publishedOnEarliest);
CREATE INDEX alias_entity IF NOT EXISTS FOR (n:Alias) ON (n.entity);
CREATE INDEX judgement_a IF NOT EXISTS FOR (n:Judgement) ON (n.a);
CREATE INDEX judgement_b IF NOT EXISTS FOR (n:Judgement) ON (n.b);
CREATE INDEX entity_match_name IF NOT EXISTS FOR (n:Entity) ON (n.matchName);
CREATE INDEX entity_sort_name IF NOT EXISTS FOR (n:Entity) ON (n.sortName, n.id);
CREATE INDEX entity_degree IF NOT EXISTS FOR (n:Entity) ON (n.degree);

// What is searched in words. Folding drops diacritics on both sides.
CREATE FULLTEXT INDEX entity_names IF NOT EXISTS FOR (n:Entity) ON EACH [n.name, n.aliases]
  OPTIONS { indexConfig: { `fulltext.analyzer`: 'standard-folding' } };
CREATE FULLTEXT INDEX document_texts IF NOT EXISTS FOR (n:Document) ON EACH [n.title, n.text]
  OPTIONS { indexConfig: { `fulltext.analyzer`: 'standard-folding' } };
CREATE FULLTEXT INDEX statement_quotes IF NOT EXISTS FOR (n:Statement) ON EACH [n.quote]
  OPTIONS { indexConfig: { `fulltext.analyzer`: 'standard-folding' } };
