// Chains that are alike in all that identity is judged by: one is looked at for all.
CREATE INDEX chain_profile IF NOT EXISTS FOR (n:Chain) ON (n.profile);
