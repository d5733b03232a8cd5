// Of alike chains the first in order carries the keys of all: it is found without reading the others.
DROP INDEX chain_profile IF EXISTS;
CREATE INDEX chain_profile_id IF NOT EXISTS FOR (n:Chain) ON (n.profile, n.id);
