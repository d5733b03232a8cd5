// Keys that the first of alike chains carries for all are carried by no other.
MATCH (c:Chain)-[:REFERS_TO]->(e:Entity) WHERE c.profile IS NOT NULL
WITH e, c.profile AS profile, min(c.id) AS first, collect(c) AS alike
UNWIND alike AS c
WITH c, first WHERE c.id <> first
MATCH (c)-[key:HAS_KEY]->() DELETE key;
