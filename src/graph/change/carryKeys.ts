import type { Run } from "../session";

/** Chains of one entity that are alike in all that identity is judged by. */
export interface Likes {
  readonly profile: string;
  /** Entity id. */
  readonly entity: string;
}

/** The groups of alike chains in which some chains stand; chains without a profile stand in none. */
export async function likesOf(run: Run, chains: readonly string[]): Promise<Likes[]> {
  if (chains.length === 0) return [];
  return run<Likes>(
    `UNWIND $chains AS id
     MATCH (c:Chain {id: id})-[:REFERS_TO]->(e:Entity) WHERE c.profile IS NOT NULL
     RETURN DISTINCT c.profile AS profile, e.id AS entity`,
    { chains },
  );
}

/** The same for all chains of some documents. */
export async function likesOfDocuments(run: Run, documents: readonly string[]): Promise<Likes[]> {
  if (documents.length === 0) return [];
  return run<Likes>(
    `UNWIND $documents AS id
     MATCH (:Document {id: id})<-[:OF]-(c:Chain)-[:REFERS_TO]->(e:Entity) WHERE c.profile IS NOT NULL
     RETURN DISTINCT c.profile AS profile, e.id AS entity`,
    { documents },
  );
}

/**
 * Lets the blocking keys of alike chains be carried by the one with the smallest id, so that what thousands of texts
 * name is found as one. To be called after chains came, left, or changed their entity or profile; a key that is carried
 * by another chain besides costs time and changes no answer.
 * @param without chains that are about to leave: the first of the others carries the keys, too
 */
export async function carryKeys(
  run: Run,
  likes: readonly Likes[],
  without: readonly string[] = [],
): Promise<void> {
  if (likes.length === 0) return;
  // In the order of the index: the first two are read, however many are alike.
  await run(
    `UNWIND $likes AS like
     CALL (like) {
       MATCH (c:Chain) WHERE c.profile = like.profile AND c.id >= '' AND NOT c.id IN $without
         AND EXISTS { (c)-[:REFERS_TO]->(:Entity {id: like.entity}) }
       WITH c ORDER BY c.profile, c.id LIMIT 2
       RETURN collect(c) AS chains
     }
     WITH chains[0] AS first, chains[1] AS next WHERE first IS NOT NULL
     CALL (next) { MATCH (next)-[key:HAS_KEY]->() DELETE key }
     WITH first UNWIND first.keys AS value
     MERGE (k:BlockingKey {value: value})
     MERGE (first)-[:HAS_KEY]->(k)`,
    { likes, without },
  );
}

/** Lets chains that are like no other carry their own keys. A state's code is its identity: as a key it would tie all to all. */
export async function carryOwnKeys(run: Run, chains: readonly string[]): Promise<void> {
  if (chains.length === 0) return;
  await run(
    `UNWIND $chains AS id
     MATCH (c:Chain {id: id}) WHERE c.profile IS NULL AND c.kind <> 'Country'
     UNWIND c.keys AS value
     MERGE (k:BlockingKey {value: value})
     MERGE (c)-[:HAS_KEY]->(k)`,
    { chains },
  );
}
