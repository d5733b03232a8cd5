import type { Batch, ChainRow, MentionRow } from "../../ontology/Batch";
import { carryKeys, type Likes } from "./carryKeys";
import type { Change } from "./Change";

/** Writes chains and mentions, and what they refer to. */
export async function writeMentions({ run }: Change, batches: readonly Batch[]): Promise<void> {
  const chains = batches.flatMap(({ document, chains: rows }) =>
    rows.map(({ entity, keys, ...chain }) => ({
      document: document.id,
      entity,
      // Every country's text shares its code: the code itself is its identity, a key would tie all to all.
      keys: chain.kind === "Country" || chain.profile ? [] : keys,
      properties: chainProperties({ ...chain, keys, entity }),
    })),
  );
  await run(
    `UNWIND $chains AS row
     MATCH (d:Document {id: row.document}) MATCH (e:Entity {id: row.entity})
     MERGE (c:Chain {id: row.properties.id})
     SET c = row.properties
     MERGE (c)-[:OF]->(d)
     MERGE (c)-[:REFERS_TO]->(e)
     WITH c, row
     UNWIND row.keys AS value
     MERGE (k:BlockingKey {value: value})
     MERGE (c)-[:HAS_KEY]->(k)`,
    { chains },
  );
  await carryKeys(run, likesAmong(batches));
  const entities = new Map(chains.map(({ properties, entity }) => [properties.id, entity]));
  const mentions = batches.flatMap(({ document, mentions: rows }) =>
    rows.map((mention) => ({
      document: document.id,
      chain: mention.chain,
      entity: mention.entity ?? entities.get(mention.chain),
      properties: mentionProperties(mention),
    })),
  );
  await run(
    `UNWIND $mentions AS row
     MATCH (d:Document {id: row.document}) MATCH (c:Chain {id: row.chain}) MATCH (e:Entity {id: row.entity})
     MERGE (m:Mention {id: row.properties.id})
     SET m += row.properties
     MERGE (m)-[:IN]->(d)
     MERGE (m)-[:MEMBER_OF]->(c)
     MERGE (m)-[:REFERS_TO]->(e)`,
    { mentions },
  );
}

/** The groups of alike chains in which a batch's chains stand. */
function likesAmong(batches: readonly Batch[]): Likes[] {
  const likes = new Map<string, Likes>();
  for (const { chains } of batches)
    for (const { profile, entity } of chains)
      if (profile) likes.set(`${profile} ${entity}`, { profile, entity });
  return [...likes.values()];
}

/** A chain's own properties as they are stored. */
export function chainProperties({ entity: _, features, ...chain }: ChainRow) {
  return { ...chain, features: JSON.stringify(features) };
}

/** A mention's own properties as they are stored; only names become spellings. */
export function mentionProperties({ id, kind, text, start, end, form, entity }: MentionRow) {
  return {
    ...{ id, kind, text, start, end, form },
    alias: form === "name" ? text.replace(/\s+/gu, " ").trim() : null,
    parted: entity === undefined ? null : true,
  };
}
