import type { EntityKind, RelationKind } from "../../ontology/derived";
import { relations } from "../../ontology/ontology";

/** A relation as one kind of thing sees it: `Meeting.projects` is DISCUSSED, outward, to Project. */
export interface RelationField {
  readonly name: string;
  readonly kind: EntityKind;
  readonly relation: RelationKind;
  readonly direction: "out" | "in";
  readonly others: readonly EntityKind[];
  /** Whether the field lists whatever stands at the relation's other end, so that no label need be looked at. */
  readonly complete: boolean;
}

const fields = new Map<string, RelationField>();

for (const [relation, specification] of Object.entries(relations)) {
  for (const [direction, end] of [["out", specification.from] as const, ["in", specification.to] as const]) {
    const ends = Object.entries(end as Record<string, Record<string, readonly string[]>>);
    for (const [kind, named] of ends) {
      const all = new Set(Object.values(named).flat());
      for (const [name, others] of Object.entries(named)) {
        fields.set(`${kind}.${name}`, {
          name,
          kind: kind as EntityKind,
          relation: relation as RelationKind,
          direction,
          others: others as EntityKind[],
          complete: others.length === all.size,
        });
      }
    }
  }
}

/** The relation behind a field of a kind, if it is one: `relationField("Meeting", "projects")`. */
export function relationField(kind: EntityKind, name: string): RelationField | undefined {
  return fields.get(`${kind}.${name}`);
}
