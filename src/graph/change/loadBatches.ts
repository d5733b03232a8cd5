import type { Batch, DocumentRow } from "../../ontology/Batch";
import type { EntityKind } from "../../ontology/derived";
import { applyRelabelling } from "./applyRelabelling";
import { reviveAddedStatements } from "../curation/addedStatements";
import { bearNames } from "./bearNames";
import { carryKeys, likesOfDocuments } from "./carryKeys";
import type { Change } from "./Change";
import { contentOf } from "./contentOf";
import { dropMissing } from "./dropMissing";
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
 * @param keysOf keys by which reposts of a document are found (`findDocumentsByKeys`)
 */
export async function loadBatches(
  change: Change,
  batches: readonly Batch[],
  keysOf: (document: DocumentRow) => readonly string[] = () => [],
): Promise<void> {
  const contents = new Map(batches.map((batch) => [batch.document.id, contentOf(batch)]));
  const known = await change.run<{ id: string; content: string | null }>(
    "UNWIND $ids AS id MATCH (d:Document {id: id}) RETURN id, d.content AS content",
    { ids: [...contents.keys()] },
  );
  const present = new Map(known.map(({ id, content }) => [id, content]));
  const fresh = batches.filter(({ document: { id } }) => present.get(id) !== contents.get(id));

  // A document that is there already may have been judged differently meanwhile.
  const there = batches.filter(({ document: { id } }) => present.has(id));
  const moved = batches.flatMap(({ relabelled }) => relabelled.map(({ chain, to }) => ({ chain, to })));
  const own = there.flatMap(({ chains }) => chains.map(({ id, entity }) => ({ chain: id, to: entity })));
  await applyRelabelling(
    change,
    own.map(({ chain }) => chain),
    {
      chains: [...moved, ...own],
      parted: [
        ...batches.flatMap(({ parted = [] }) => parted),
        ...there.flatMap(({ mentions }) =>
          mentions.flatMap(({ id, entity }) => (entity === undefined ? [] : [{ mention: id, to: entity }])),
        ),
      ],
    },
  );
  if (fresh.length > 0) await write(change, fresh, contents, new Set(present.keys()), keysOf);
  await writeJudgements(change, batches);
}

async function write(
  change: Change,
  batches: readonly Batch[],
  contents: ReadonlyMap<string, string>,
  present: ReadonlySet<string>,
  keysOf: (document: DocumentRow) => readonly string[],
): Promise<void> {
  const documents = batches.map(({ document }) => document.id);
  await reviveDocuments(change, documents);
  const older = documents.filter((id) => present.has(id));
  const likes = await likesOfDocuments(change.run, older);
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
  await writeDocuments(change, batches, contents, keysOf);
  await writeMentions(change, batches);
  await carryKeys(change.run, likes);
  await bearNames(
    change,
    batches.flatMap(({ chains }) => chains.map(({ id }) => id)),
  );
  await writeStatements(change, batches);
  await reviveAddedStatements(change, documents);
  await writeAttributes(change, batches);
}
