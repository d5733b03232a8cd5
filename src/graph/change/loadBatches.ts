import { createHash } from "node:crypto";
import type { Batch } from "../../ontology/Batch";
import type { EntityKind } from "../../ontology/derived";
import { bearNames } from "./bearNames";
import type { Change } from "./Change";
import { dropMissing } from "./dropMissing";
import { relabelChains } from "./relabel";
import { reviveDocuments } from "./reviveDocuments";
import { writeAttributes } from "./writeAttributes";
import { writeDocuments } from "./writeDocuments";
import { writeEntities } from "./writeEntities";
import { writeJudgements } from "./writeJudgements";
import { writeMentions } from "./writeMentions";
import { writeStatements } from "./writeStatements";

/**
 * Writes what documents add: statements, attributes, mentions, chains, judgements, and the new labels of older chains.
 * A document that is there already, unchanged, costs one look; one that is read differently now (by a later release)
 * is brought in line. Batches of one call must agree on the entities of their chains.
 */
export async function loadBatches(change: Change, batches: readonly Batch[]): Promise<void> {
  const fingerprints = new Map(batches.map((batch) => [batch.document.id, contentOf(batch)]));
  const known = await change.run<{ id: string; content: string | null }>(
    "UNWIND $ids AS id MATCH (d:Document {id: id}) RETURN id, d.content AS content",
    { ids: [...fingerprints.keys()] },
  );
  const present = new Map(known.map(({ id, content }) => [id, content]));
  const fresh = batches.filter(({ document: { id } }) => present.get(id) !== fingerprints.get(id));

  await relabelChains(change, [
    ...batches.flatMap(({ relabelled }) => relabelled.map(({ chain, to }) => ({ id: chain, to }))),
    // A document that is there already may have been judged differently meanwhile.
    ...batches
      .filter(({ document: { id } }) => present.has(id))
      .flatMap(({ chains }) => chains.map(({ id, entity }) => ({ id, to: entity }))),
  ]);
  if (fresh.length > 0) await write(change, fresh, fingerprints, new Set(present.keys()));
  await writeJudgements(change, batches);
}

async function write(
  change: Change,
  batches: readonly Batch[],
  fingerprints: ReadonlyMap<string, string>,
  present: ReadonlySet<string>,
): Promise<void> {
  const documents = batches.map(({ document }) => document.id);
  await reviveDocuments(change, documents);
  const older = documents.filter((id) => present.has(id));
  if (older.length > 0)
    await dropMissing(
      change,
      batches.filter(({ document }) => present.has(document.id)),
    );
  const entities = new Map<string, EntityKind>();
  for (const { chains, mentions } of batches) {
    for (const { entity, kind } of chains) entities.set(entity, kind);
    for (const { entity, kind } of mentions) if (entity !== undefined) entities.set(entity, kind);
  }
  await writeEntities(change, entities);
  await writeDocuments(change, batches, fingerprints);
  await writeMentions(change, batches);
  await bearNames(
    change,
    batches.flatMap(({ chains }) => chains.map(({ id }) => id)),
  );
  await writeStatements(change, batches);
  await writeAttributes(change, batches);
}

/** What a document says by itself, whoever its chains turn out to be. */
function contentOf({ document, chains, mentions, statements, attributes }: Batch): string {
  const own = chains.map(({ entity: _, ...chain }) => chain);
  return createHash("sha256")
    .update(JSON.stringify([document, own, mentions, statements, attributes]))
    .digest("hex");
}
