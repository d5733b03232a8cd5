import type { EntityKind } from "../../ontology/derived";
import { deriveEntity } from "../derive/deriveEntity";
import { type DerivedRelation, deriveRelations } from "../derive/deriveRelations";
import type { BulkRow, BulkTable } from "./BulkTable";
import type { Stated } from "./stated";

/** The derived layer: entities, the relations between them, their spellings. */
export interface Derived {
  readonly tables: readonly BulkTable[];
  /** Statement id → id of the relation it supports. */
  readonly supports: ReadonlyMap<string, string>;
}

/** Derives what stands from all that is stated, by the rules by which a change derives it. */
export function derivedTables({ kinds, pairs, spellings, attributes }: Stated): Derived {
  const supports = new Map<string, string>();
  const relations = new Map<string, DerivedRelation[]>();
  const degrees = new Map<string, number>();
  for (const pair of pairs) {
    const derived = deriveRelations(pair);
    for (const [statement, relation] of derived.supports) supports.set(statement, relation);
    for (const relation of derived.relations) {
      const known = relations.get(relation.kind);
      if (known) known.push(relation);
      else relations.set(relation.kind, [relation]);
      for (const end of [relation.from, relation.to]) degrees.set(end, (degrees.get(end) ?? 0) + 1);
    }
  }
  const byKind = new Map<EntityKind, string[]>();
  for (const [id, kind] of kinds) {
    const known = byKind.get(kind);
    if (known) known.push(id);
    else byKind.set(kind, [id]);
  }
  const entity = (id: string, kind: EntityKind): BulkRow => {
    const sources = {
      ...{ id, kind, words: [], chosenName: null },
      ...{ spellings: spellings.get(id) ?? [], attributes: attributes.get(id) ?? [] },
    };
    return { ids: [id], properties: { ...deriveEntity(sources), degree: degrees.get(id) ?? 0 } };
  };
  const entities = [...byKind].map(([kind, ids]): BulkTable => ({
    name: kind,
    of: { labels: ["Entity", kind] },
    ids: ["id:ID(Entity)"],
    rows: () => ids.map((id) => entity(id, kind)),
  }));
  const ends = [":START_ID(Entity)", ":END_ID(Entity)"];
  const between = [...relations].map(([type, some]): BulkTable => ({
    ...{ name: type, of: { type }, ids: ends },
    rows: () => some.map(({ from, to, properties }) => ({ ids: [from, to], properties })),
  }));
  const aliases: BulkTable = {
    name: "Alias",
    of: { labels: ["Alias"] },
    ids: ["key:ID(Alias)"],
    rows: function* () {
      for (const [id, some] of spellings)
        for (const { key, text, language } of some)
          yield { ids: [key], properties: { entity: id, text, language } };
    },
  };
  return { tables: [...entities, aliases, ...between], supports };
}
