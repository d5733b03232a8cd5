// Searching as known at a moment finds what only texts name that were withdrawn since.
CREATE FULLTEXT INDEX withdrawn_names IF NOT EXISTS FOR (n:WithdrawnMention) ON EACH [n.text]
  OPTIONS { indexConfig: { `fulltext.analyzer`: 'standard-folding' } };
