// Who held a position is asked by words of its title, often without saying where.
CREATE FULLTEXT INDEX position_titles IF NOT EXISTS FOR ()-[n:HOLDS_POSITION|HOLDS_POSITION_CLOSED]-() ON EACH [n.title]
  OPTIONS { indexConfig: { `fulltext.analyzer`: 'standard-folding' } };
