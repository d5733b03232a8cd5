import type { ChainFeatures, KnownChain } from "../../ontology/Batch";
import type { Run } from "../session";
import { carryKeys, carryOwnKeys, likesOf } from "./carryKeys";

interface Row {
  readonly chain: Omit<KnownChain, "features" | "entity" | "document"> & { readonly features: string };
  readonly entity: string;
  readonly document: string;
}

const found =
  "RETURN DISTINCT c {.id, .kind, .name, .names, .keys, .features, .profile} AS chain, e.id AS entity, d.id AS document";

/**
 * Chains in the graph that hold at least one of the blocking keys. Of chains of one entity and profile the first stands
 * for all: it carries their keys (`carryKeys`), so that a name known from a thousand texts is found and looked at once.
 * @param without chains to leave out
 */
export async function findKnownChains(
  run: Run,
  keys: readonly string[],
  without: readonly string[] = [],
): Promise<KnownChain[]> {
  const rows = await run<Row>(
    `UNWIND $keys AS key
     MATCH (:BlockingKey {value: key})<-[:HAS_KEY]-(c:Chain)-[:REFERS_TO]->(e:Entity)
     WHERE NOT c.id IN $without
     WITH e, coalesce(c.profile, c.id) AS alike, min(c.id) AS id
     MATCH (c:Chain {id: id})-[:OF]->(d:Document)
     ${found}`,
    { keys, without },
  );
  return rows.map(readChain);
}

/** Chains of the same entity and profile as one of the given ones, these left out, each with the one it is like. */
export async function findAlike(
  run: Run,
  chains: readonly string[],
): Promise<{ chain: string; like: string }[]> {
  return run(
    `UNWIND $chains AS id
     MATCH (c:Chain {id: id})-[:REFERS_TO]->(e:Entity) WHERE c.profile IS NOT NULL
     MATCH (other:Chain)-[:REFERS_TO]->(e) WHERE other.profile = c.profile AND other.id >= '' AND other <> c
     RETURN other.id AS chain, id AS like`,
    { chains },
  );
}

/** Lets chains be judged together with their like again, or by themselves (null). */
export async function writeProfiles(
  run: Run,
  profiles: readonly { readonly chain: string; readonly profile: string | null }[],
): Promise<void> {
  const chains = profiles.map(({ chain }) => chain);
  const before = await likesOf(run, chains);
  await run("UNWIND $profiles AS row MATCH (c:Chain {id: row.chain}) SET c.profile = row.profile", {
    profiles,
  });
  await carryOwnKeys(run, chains);
  await carryKeys(run, [...before, ...(await likesOf(run, chains))]);
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

function readChain({ chain, entity, document }: Row): KnownChain {
  return { ...chain, features: JSON.parse(chain.features) as ChainFeatures, entity, document };
}
