import type { Batch } from "../../ontology/Batch";
import type { SupportingStatement } from "../derive/SupportingStatement";
import type { AttributeWitness, Spelling } from "../derive/deriveEntity";
import type { EntityKind } from "../../ontology/derived";
import { supportingStatement } from "./supportingStatement";

/** What the derived layer is computed from, gathered from all batches. */
export interface Stated {
  readonly kinds: ReadonlyMap<string, EntityKind>;
  /** Mention id → entity id. */
  readonly entityOf: ReadonlyMap<string, string>;
  /** Statements of one kind between the same two entities. */
  readonly pairs: Iterable<readonly SupportingStatement[]>;
  readonly spellings: ReadonlyMap<string, readonly (Spelling & { readonly key: string })[]>;
  readonly attributes: ReadonlyMap<string, readonly AttributeWitness[]>;
  /** Chain or parted mention → keys of the spellings it bears; chain → key of its fullest name. */
  readonly bears: ReadonlyMap<string, ReadonlySet<string>>;
  readonly named: ReadonlyMap<string, string>;
}

/** Gathers what batches state, whose chains carry their final entities. */
export function stated(batches: readonly Batch[], now: string): Stated {
  const kinds = new Map<string, EntityKind>();
  const entityOf = new Map<string, string>();
  const pairs = new Map<string, SupportingStatement[]>();
  const attributes = new Map<string, AttributeWitness[]>();
  const counts = new Map<
    string,
    { entity: string; text: string; language: string; bearers: number; named: number }
  >();
  const bears = new Map<string, Set<string>>();
  const named = new Map<string, string>();
  const spell = (entity: string, language: string, text: string): string => {
    const key = `${entity}\u0000${language}\u0000${text}`;
    if (!counts.has(key)) counts.set(key, { entity, text, language, bearers: 0, named: 0 });
    return key;
  };
  for (const { document, chains, mentions, attributes: told } of batches) {
    const chainEntity = new Map(chains.map(({ id, entity }) => [id, entity]));
    for (const { id, kind, entity, name } of chains) {
      kinds.set(entity, kind);
      const key = spell(entity, document.language, name);
      named.set(id, key);
      counts.get(key)!.named += 1;
    }
    for (const { id, kind, chain, entity, form, text } of mentions) {
      const to = entity ?? chainEntity.get(chain)!;
      entityOf.set(id, to);
      kinds.set(to, kind);
      if (form !== "name") continue;
      const key = spell(to, document.language, text.replace(/\s+/gu, " ").trim());
      const bearer = entity === undefined ? chain : id;
      const borne = bears.get(bearer) ?? new Set();
      if (!borne.has(key)) counts.get(key)!.bearers += 1;
      bears.set(bearer, borne.add(key));
    }
    for (const attribute of told) {
      const entity = entityOf.get(attribute.mention)!;
      attributes.set(entity, [...(attributes.get(entity) ?? []), { ...attribute, document: document.id }]);
    }
  }
  for (const batch of batches) {
    for (const statement of batch.statements) {
      const supporting = supportingStatement(statement, batch, entityOf, attributes, now);
      const pair = `${supporting.kind} ${supporting.from} ${supporting.to}`;
      const known = pairs.get(pair);
      if (known) known.push(supporting);
      else pairs.set(pair, [supporting]);
    }
  }
  const spellings = new Map<string, (Spelling & { key: string })[]>();
  for (const [key, { entity, ...spelling }] of counts) {
    const known = spellings.get(entity);
    if (known) known.push({ key, ...spelling });
    else spellings.set(entity, [{ key, ...spelling }]);
  }
  return { kinds, entityOf, pairs: pairs.values(), spellings, attributes, bears, named };
}
