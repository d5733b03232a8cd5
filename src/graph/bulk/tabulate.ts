import type { Batch, DocumentRow } from "../../ontology/Batch";
import { contentOf } from "../change/contentOf";
import { attributeProperties } from "../change/writeAttributes";
import { documentProperties } from "../change/writeDocuments";
import { chainProperties, mentionProperties } from "../change/writeMentions";
import { statementProperties } from "../change/writeStatements";
import type { BulkRow, BulkTable } from "./BulkTable";
import { derivedTables } from "./derivedTables";
import { stated } from "./stated";

/** Chains with the spellings they bear, of one batch. */
const bearing = (bears: ReadonlyMap<string, ReadonlySet<string>>) => (batch: Batch) =>
  batch.chains.flatMap(({ id }) => [...(bears.get(id) ?? [])].map((key) => [id, key] as const));

/** Of chains of one entity and profile the first: it carries the keys of all. */
function firstAlike(batches: readonly Batch[]): Map<string, string> {
  const first = new Map<string, string>();
  for (const { chains } of batches)
    for (const chain of chains) {
      const known = first.get(likeOf(chain));
      if (known === undefined || chain.id < known) first.set(likeOf(chain), chain.id);
    }
  return first;
}

const likeOf = ({ id, profile, entity }: Batch["chains"][number]): string => `${entity} ${profile ?? id}`;

/**
 * The whole graph that batches make, stated and derived layer, as tables for the importer: what `loadBatches` would
 * write into an empty graph, but for the former ids of things that were merged on the way.
 * @param batches carry the final entities of their chains; each document stands once
 * @param now ISO instant of record
 * @param keysOf keys by which reposts of a document are found
 */
export function tabulate(
  batches: readonly Batch[],
  now: string,
  keysOf: (document: DocumentRow) => readonly string[] = () => [],
): BulkTable[] {
  const facts = stated(batches, now);
  const derived = derivedTables(facts);
  const each = <T>(rowsOf: (batch: Batch) => readonly T[], row: (item: T, batch: Batch) => BulkRow) =>
    function* (): Iterable<BulkRow> {
      for (const batch of batches) for (const item of rowsOf(batch)) yield row(item, batch);
    };
  const nodes = (label: string, rows: () => Iterable<BulkRow>, id = "id"): BulkTable => ({
    ...{ name: label, of: { labels: [label] }, ids: [`${id}:ID(${label})`], rows },
  });
  const step = (from: string, type: string, to: string, rows: () => Iterable<BulkRow>): BulkTable => ({
    name: `${from}-${type}-${to}`,
    of: { type },
    ids: [`:START_ID(${from})`, `:END_ID(${to})`],
    rows,
  });
  const link = (...ids: readonly string[]): BulkRow => ({ ids, properties: {} });
  const documentOf = ({ document }: Batch) => [document];
  const attributesOf = ({ attributes }: Batch) => attributes;
  const statementsOf = ({ statements }: Batch) => statements;
  const mentionsOf = ({ mentions }: Batch) => mentions;
  const chainsOf = ({ chains }: Batch) => chains;
  const keys = (batch: Batch) => keysOf(batch.document).map((key) => [batch.document.id, key] as const);
  // Every country's text shares its code: the code itself is its identity, a key would tie all to all.
  const first = firstAlike(batches);
  const keysOfChains = ({ chains }: Batch) =>
    chains.flatMap((chain) =>
      chain.kind === "Country" || first.get(likeOf(chain)) !== chain.id
        ? []
        : chain.keys.map((key) => [chain.id, key] as const),
    );
  const blocking = new Set(
    batches.flatMap((batch) => [...keys(batch), ...keysOfChains(batch)].map(([, key]) => key)),
  );
  const judgements = new Map(
    batches.flatMap((batch) => batch.judgements.map((one) => [one.id, one] as const)),
  );

  return [
    nodes(
      "Document",
      each(documentOf, (document, batch) => ({
        ids: [document.id],
        properties: { ...documentProperties(document, contentOf(batch)), recordedAt: now },
      })),
    ),
    nodes("BlockingKey", () => [...blocking].map((key) => link(key)), "value"),
    nodes(
      "Chain",
      each(chainsOf, (chain) => ({ ids: [chain.id], properties: chainProperties(chain) })),
    ),
    nodes(
      "Mention",
      each(mentionsOf, (mention) => ({ ids: [mention.id], properties: mentionProperties(mention) })),
    ),
    nodes(
      "Statement",
      each(statementsOf, ({ from: _, to: __, ...statement }) => ({
        ids: [statement.id],
        properties: {
          ...statementProperties(statement),
          relation: derived.supports.get(statement.id),
          recordedAt: now,
        },
      })),
    ),
    nodes(
      "Attribute",
      each(attributesOf, (attribute) => ({
        ids: [attribute.id],
        properties: { ...attributeProperties(attribute), recordedAt: now },
      })),
    ),
    nodes("Judgement", () =>
      [...judgements.values()].map(({ id, ...properties }) => ({
        ids: [id ?? ""],
        properties: { ...properties, recordedAt: now },
      })),
    ),
    ...derived.tables,
    step(
      "Document",
      "HAS_KEY",
      "BlockingKey",
      each(keys, ([document, key]) => link(document, key)),
    ),
    step(
      "Chain",
      "HAS_KEY",
      "BlockingKey",
      each(keysOfChains, ([chain, key]) => link(chain, key)),
    ),
    step(
      "Chain",
      "OF",
      "Document",
      each(chainsOf, ({ id }, { document }) => link(id, document.id)),
    ),
    step(
      "Chain",
      "REFERS_TO",
      "Entity",
      each(chainsOf, ({ id, entity }) => link(id, entity)),
    ),
    step(
      "Mention",
      "IN",
      "Document",
      each(mentionsOf, ({ id }, { document }) => link(id, document.id)),
    ),
    step(
      "Mention",
      "MEMBER_OF",
      "Chain",
      each(mentionsOf, ({ id, chain }) => link(id, chain)),
    ),
    step(
      "Mention",
      "REFERS_TO",
      "Entity",
      each(mentionsOf, ({ id }) => link(id, facts.entityOf.get(id)!)),
    ),
    step(
      "Chain",
      "NAMED",
      "Alias",
      each(chainsOf, ({ id }) => link(id, facts.named.get(id)!)),
    ),
    step(
      "Chain",
      "BEARS",
      "Alias",
      each(bearing(facts.bears), ([chain, key]) => link(chain, key)),
    ),
    step(
      "Statement",
      "STATED_IN",
      "Document",
      each(statementsOf, ({ id }, { document }) => link(id, document.id)),
    ),
    step(
      "Statement",
      "FROM",
      "Mention",
      each(statementsOf, ({ id, from }) => link(id, from)),
    ),
    step(
      "Statement",
      "TO",
      "Mention",
      each(statementsOf, ({ id, to }) => link(id, to)),
    ),
    step(
      "Attribute",
      "STATED_IN",
      "Document",
      each(attributesOf, ({ id }, { document }) => link(id, document.id)),
    ),
    step(
      "Attribute",
      "OF",
      "Mention",
      each(attributesOf, ({ id, mention }) => link(id, mention)),
    ),
    step(
      "Attribute",
      "DESCRIBES",
      "Entity",
      each(attributesOf, ({ id, mention }) => link(id, facts.entityOf.get(mention)!)),
    ),
    step("Judgement", "A", "Chain", () => [...judgements.values()].map(({ id, a }) => link(id ?? "", a))),
    step("Judgement", "B", "Chain", () => [...judgements.values()].map(({ id, b }) => link(id ?? "", b))),
  ];
}
