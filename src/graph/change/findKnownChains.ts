import type { ChainFeatures, KnownChain } from "../../ontology/Batch";
import type { Run } from "../session";

interface Row {
  readonly chain: Omit<KnownChain, "features" | "entity" | "document"> & { readonly features: string };
  readonly entity: string;
  readonly document: string;
}

const found =
  "RETURN DISTINCT c {.id, .kind, .name, .names, .keys, .features} AS chain, e.id AS entity, d.id AS document";

/** Chains in the graph that hold at least one of the blocking keys. */
export async function findKnownChains(run: Run, keys: readonly string[]): Promise<KnownChain[]> {
  const rows = await run<Row>(
    `UNWIND $keys AS key
     MATCH (:BlockingKey {value: key})<-[:HAS_KEY]-(c:Chain)
     MATCH (c)-[:REFERS_TO]->(e:Entity) MATCH (c)-[:OF]->(d:Document)
     ${found}`,
    { keys },
  );
  return rows.map(readChain);
}

/** Chains in the graph by their ids; those that are not there are left out. */
export async function findChains(run: Run, ids: readonly string[]): Promise<KnownChain[]> {
  const rows = await run<Row>(
    `UNWIND $ids AS id
     MATCH (c:Chain {id: id})-[:REFERS_TO]->(e:Entity) MATCH (c)-[:OF]->(d:Document)
     ${found}`,
    { ids },
  );
  return rows.map(readChain);
}

/** All chains that refer to one of the entities. */
export async function findChainsOf(run: Run, entities: readonly string[]): Promise<KnownChain[]> {
  const rows = await run<Row>(
    `UNWIND $entities AS id
     MATCH (e:Entity {id: id})<-[:REFERS_TO]-(c:Chain) MATCH (c)-[:OF]->(d:Document)
     ${found}`,
    { entities },
  );
  return rows.map(readChain);
}

function readChain({ chain, entity, document }: Row): KnownChain {
  return { ...chain, features: JSON.parse(chain.features) as ChainFeatures, entity, document };
}
