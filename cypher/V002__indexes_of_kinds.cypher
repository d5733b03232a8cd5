// Generated from src/ontology/ontology.ts by `npm run generate`; do not edit.

CREATE INDEX country_sort_name IF NOT EXISTS FOR (n:Country) ON (n.sortName, n.id);
CREATE INDEX country_match_name IF NOT EXISTS FOR (n:Country) ON (n.matchName);
CREATE INDEX country_degree IF NOT EXISTS FOR (n:Country) ON (n.degree);
CREATE INDEX country_code IF NOT EXISTS FOR (n:Country) ON (n.code);

CREATE INDEX official_sort_name IF NOT EXISTS FOR (n:Official) ON (n.sortName, n.id);
CREATE INDEX official_match_name IF NOT EXISTS FOR (n:Official) ON (n.matchName);
CREATE INDEX official_degree IF NOT EXISTS FOR (n:Official) ON (n.degree);

CREATE INDEX institution_sort_name IF NOT EXISTS FOR (n:Institution) ON (n.sortName, n.id);
CREATE INDEX institution_match_name IF NOT EXISTS FOR (n:Institution) ON (n.matchName);
CREATE INDEX institution_degree IF NOT EXISTS FOR (n:Institution) ON (n.degree);

CREATE INDEX project_sort_name IF NOT EXISTS FOR (n:Project) ON (n.sortName, n.id);
CREATE INDEX project_match_name IF NOT EXISTS FOR (n:Project) ON (n.matchName);
CREATE INDEX project_degree IF NOT EXISTS FOR (n:Project) ON (n.degree);
CREATE INDEX project_date IF NOT EXISTS FOR (n:Project) ON (n.dateEarliest, n.id);
CREATE INDEX project_status IF NOT EXISTS FOR (n:Project) ON (n.status);

CREATE INDEX meeting_sort_name IF NOT EXISTS FOR (n:Meeting) ON (n.sortName, n.id);
CREATE INDEX meeting_match_name IF NOT EXISTS FOR (n:Meeting) ON (n.matchName);
CREATE INDEX meeting_degree IF NOT EXISTS FOR (n:Meeting) ON (n.degree);
CREATE INDEX meeting_date IF NOT EXISTS FOR (n:Meeting) ON (n.dateEarliest, n.id);
CREATE INDEX meeting_city IF NOT EXISTS FOR (n:Meeting) ON (n.city);
CREATE INDEX meeting_status IF NOT EXISTS FOR (n:Meeting) ON (n.status);

CREATE INDEX agreement_sort_name IF NOT EXISTS FOR (n:Agreement) ON (n.sortName, n.id);
CREATE INDEX agreement_match_name IF NOT EXISTS FOR (n:Agreement) ON (n.matchName);
CREATE INDEX agreement_degree IF NOT EXISTS FOR (n:Agreement) ON (n.degree);
CREATE INDEX agreement_date IF NOT EXISTS FOR (n:Agreement) ON (n.dateEarliest, n.id);
CREATE INDEX agreement_status IF NOT EXISTS FOR (n:Agreement) ON (n.status);

CREATE INDEX topic_sort_name IF NOT EXISTS FOR (n:Topic) ON (n.sortName, n.id);
CREATE INDEX topic_match_name IF NOT EXISTS FOR (n:Topic) ON (n.matchName);
CREATE INDEX topic_degree IF NOT EXISTS FOR (n:Topic) ON (n.degree);

CREATE INDEX holds_position_id IF NOT EXISTS FOR ()-[n:HOLDS_POSITION]-() ON (n.id);
CREATE INDEX holds_position_closed_id IF NOT EXISTS FOR ()-[n:HOLDS_POSITION_CLOSED]-() ON (n.id);

CREATE INDEX represents_id IF NOT EXISTS FOR ()-[n:REPRESENTS]-() ON (n.id);
CREATE INDEX represents_closed_id IF NOT EXISTS FOR ()-[n:REPRESENTS_CLOSED]-() ON (n.id);

CREATE INDEX participated_in_id IF NOT EXISTS FOR ()-[n:PARTICIPATED_IN]-() ON (n.id);
CREATE INDEX participated_in_closed_id IF NOT EXISTS FOR ()-[n:PARTICIPATED_IN_CLOSED]-() ON (n.id);

CREATE INDEX held_in_id IF NOT EXISTS FOR ()-[n:HELD_IN]-() ON (n.id);
CREATE INDEX held_in_closed_id IF NOT EXISTS FOR ()-[n:HELD_IN_CLOSED]-() ON (n.id);

CREATE INDEX discussed_id IF NOT EXISTS FOR ()-[n:DISCUSSED]-() ON (n.id);
CREATE INDEX discussed_closed_id IF NOT EXISTS FOR ()-[n:DISCUSSED_CLOSED]-() ON (n.id);

CREATE INDEX commented_on_id IF NOT EXISTS FOR ()-[n:COMMENTED_ON]-() ON (n.id);
CREATE INDEX commented_on_closed_id IF NOT EXISTS FOR ()-[n:COMMENTED_ON_CLOSED]-() ON (n.id);

CREATE INDEX partner_in_id IF NOT EXISTS FOR ()-[n:PARTNER_IN]-() ON (n.id);
CREATE INDEX partner_in_closed_id IF NOT EXISTS FOR ()-[n:PARTNER_IN_CLOSED]-() ON (n.id);

CREATE INDEX signed_id IF NOT EXISTS FOR ()-[n:SIGNED]-() ON (n.id);
CREATE INDEX signed_closed_id IF NOT EXISTS FOR ()-[n:SIGNED_CLOSED]-() ON (n.id);

CREATE INDEX produced_id IF NOT EXISTS FOR ()-[n:PRODUCED]-() ON (n.id);
CREATE INDEX produced_closed_id IF NOT EXISTS FOR ()-[n:PRODUCED_CLOSED]-() ON (n.id);

CREATE INDEX concerns_id IF NOT EXISTS FOR ()-[n:CONCERNS]-() ON (n.id);
CREATE INDEX concerns_closed_id IF NOT EXISTS FOR ()-[n:CONCERNS_CLOSED]-() ON (n.id);

CREATE INDEX follows_id IF NOT EXISTS FOR ()-[n:FOLLOWS]-() ON (n.id);
CREATE INDEX follows_closed_id IF NOT EXISTS FOR ()-[n:FOLLOWS_CLOSED]-() ON (n.id);
