import type { EntityKind } from "../../ontology/derived";
import { bearNames } from "./bearNames";
import { carryKeys } from "./carryKeys";
import type { Change } from "./Change";
import { readStatements } from "./readStatements";
import { writeEntities } from "./writeEntities";

/** Which entity a chain, or a mention that a person parted from its chain, is to refer to. */
export interface Label {
  readonly id: string;
  readonly to: string;
}

interface Moved {
  readonly id: string;
  readonly kind: EntityKind;
  readonly from: string;
  readonly to: string;
  readonly profile: string | null;
  readonly statements: readonly string[];
}

/**
 * Lets chains refer to other entities than they do; their mentions go along, but for those that a person parted.
 * What already refers to the wanted entity is left alone.
 */
export async function relabelChains(change: Change, labels: readonly Label[]): Promise<void> {
  await relabel(
    change,
    labels,
    `MATCH (c:Chain {id: label.id})-[:REFERS_TO]->(old:Entity) WHERE old.id <> label.to
     OPTIONAL MATCH (c)<-[:MEMBER_OF]-(m:Mention)<-[:FROM|TO]-(s:Statement) WHERE m.parted IS NULL`,
    `MATCH (c:Chain {id: row.id})
     CALL (c) { MATCH (c)<-[:MEMBER_OF]-(m:Mention) WHERE m.parted IS NULL RETURN m UNION MATCH (c) RETURN c AS m }
     WITH row, m`,
  );
  await bearNames(
    change,
    labels.map(({ id }) => id),
  );
}

/** Parts mentions from their chains: each refers to an entity of its own choice from now on. */
export async function relabelMentions(change: Change, labels: readonly Label[]): Promise<void> {
  if (labels.length === 0) return;
  await change.run("UNWIND $labels AS label MATCH (m:Mention {id: label.id}) SET m.parted = true", {
    labels,
  });
  await relabel(
    change,
    labels,
    `MATCH (m:Mention {id: label.id})-[:REFERS_TO]->(old:Entity) WHERE old.id <> label.to
     WITH label, m AS c, old, m OPTIONAL MATCH (m)<-[:FROM|TO]-(s:Statement)`,
    "MATCH (m:Mention {id: row.id})",
  );
  await bearNames(change, await chainsOf(change, labels));
}

/** Puts parted mentions back: they refer to what their chains refer to. */
export async function rejoinMentions(change: Change, mentions: readonly string[]): Promise<void> {
  const labels = await change.run<Label>(
    `UNWIND $mentions AS id
     MATCH (m:Mention {id: id})-[:MEMBER_OF]->(:Chain)-[:REFERS_TO]->(e:Entity)
     WHERE m.parted
     RETURN id, e.id AS to`,
    { mentions },
  );
  if (labels.length === 0) return;
  await relabelMentions(change, labels);
  await change.run("UNWIND $labels AS label MATCH (m:Mention {id: label.id}) REMOVE m.parted", { labels });
  await bearNames(change, await chainsOf(change, labels));
}

async function chainsOf({ run }: Change, labels: readonly Label[]): Promise<string[]> {
  const rows = await run<{ id: string }>(
    "UNWIND $labels AS label MATCH (:Mention {id: label.id})-[:MEMBER_OF]->(c:Chain) RETURN DISTINCT c.id AS id",
    { labels },
  );
  return rows.map(({ id }) => id);
}

async function relabel(
  change: Change,
  labels: readonly Label[],
  find: string,
  members: string,
): Promise<void> {
  if (labels.length === 0) return;
  const moved = await change.run<Moved>(
    `UNWIND $labels AS label
     ${find}
     RETURN label.id AS id, c.kind AS kind, old.id AS from, label.to AS to, c.profile AS profile, collect(DISTINCT s.id) AS statements`,
    { labels },
  );
  if (moved.length === 0) return;
  const statements = [...new Set(moved.flatMap((one) => one.statements))];
  for (const { statement, kinds } of await readStatements(change.run, { ids: statements })) {
    change.touchStatement(statement.id);
    change.touchPair(statement);
    change.touchEntity(statement.from, kinds.from);
    change.touchEntity(statement.to, kinds.to);
  }
  await writeEntities(change, new Map(moved.map(({ to, kind }) => [to, kind])));
  for (const { from, to, kind } of moved) {
    change.touchEntity(from, kind);
    const known = change.successors.get(from);
    if (known === undefined || to < known) change.successors.set(from, to);
  }
  await change.run(
    `UNWIND $moved AS row
     ${members}
     MATCH (new:Entity {id: row.to})
     MATCH (m)-[old:REFERS_TO]->(was) WHERE was <> new
     DELETE old
     CREATE (m)-[:REFERS_TO]->(new)
     WITH m, new
     MATCH (m)<-[:OF]-(a:Attribute)-[describes:DESCRIBES]->()
     DELETE describes
     CREATE (a)-[:DESCRIBES]->(new)`,
    { moved: moved.map(({ id, to }) => ({ id, to })) },
  );
  const likes = moved.flatMap(({ profile, from, to }) =>
    profile === null ? [] : [from, to].map((entity) => ({ profile, entity })),
  );
  await carryKeys(change.run, [
    ...new Map(likes.map((one) => [`${one.profile} ${one.entity}`, one])).values(),
  ]);
}
