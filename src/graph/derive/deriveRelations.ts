import type { RelationKind } from "../../ontology/derived";
import { foldName } from "../../ontology/foldName";
import { rankedReadings } from "../../ontology/rankedReadings";
import { flatDate } from "../flatDate";
import { groupByIdentity, type StatementGroup } from "./groupByIdentity";
import { independentSources } from "./independentSources";
import { discriminatingProperty, relationId } from "./RelationIdentity";
import { spellsOf } from "./spellsOf";
import type { SupportingStatement } from "./SupportingStatement";

/** A relation as it is to be stored. */
export interface DerivedRelation {
  readonly kind: RelationKind;
  readonly from: string;
  readonly to: string;
  /** True for a spell that is over: stored under `KIND_CLOSED`. */
  readonly closed: boolean;
  readonly properties: Readonly<Record<string, string | number | boolean | null>>;
}

export interface DerivedPair {
  readonly relations: readonly DerivedRelation[];
  /** Statement id → id of the relation it supports, or supported until it was retracted. */
  readonly supports: ReadonlyMap<string, string>;
}

const strength = ["held", "planned", "offered", "proposed", "hypothetical", "denied"] as const;
const statuses = {
  held: "stated",
  planned: "planned",
  offered: "proposed",
  proposed: "proposed",
  hypothetical: "hypothetical",
  denied: "denied",
} as const;

/**
 * Derives what relations of one kind stand, and stood, between two things, from all their statements. Live statements
 * alone decide what stands; retracted ones only tell what stood before. A thing is not related to itself.
 */
export function deriveRelations(statements: readonly SupportingStatement[]): DerivedPair {
  const supports = new Map<string, string>();
  const relations: DerivedRelation[] = [];
  const [first] = statements;
  if (!first || first.from === first.to) return { relations, supports };
  const { kind, from, to } = first;
  const idOf = ({ identity }: StatementGroup): string => relationId(kind, from, to, identity);
  const live = groupByIdentity(statements.filter(({ retractedAt }) => retractedAt === null));
  const ever = groupByIdentity(statements);
  for (const group of [...ever, ...live]) {
    for (const { id } of group.statements) supports.set(id, idOf(group));
  }
  for (const group of live) {
    const past = ever.find((other) => idOf(other) === idOf(group))?.statements ?? [];
    const spells = spellsOf([...new Set([...group.statements, ...past])]);
    const known = spells.at(-1)?.from ?? "";
    relations.push({ kind, from, to, closed: false, properties: propertiesOf(group, idOf(group), known) });
    for (const spell of spells.slice(0, -1)) relations.push(closedSpell(group, spell));
  }
  for (const group of ever) {
    if (live.some((other) => idOf(other) === idOf(group))) continue;
    // What stands now under a finer identity was not closed, only refined.
    const gone = group.statements.filter(({ retractedAt }) => retractedAt !== null);
    if (gone.length < group.statements.length) continue;
    for (const spell of spellsOf(gone)) relations.push(closedSpell(group, spell));
  }
  return { relations, supports };

  function closedSpell(group: StatementGroup, spell: { from: string; to: string | null }): DerivedRelation {
    const properties = { ...propertiesOf(group, idOf(group), spell.from), knownTo: spell.to };
    return { kind, from, to, closed: true, properties };
  }
}

/** The properties of a relation: a fold over its statements in which neither order nor repetition matters. */
export function propertiesOf(
  { identity, statements }: StatementGroup,
  id: string,
  knownFrom: string,
): DerivedRelation["properties"] {
  const kind = statements[0]?.kind ?? "REPRESENTS";
  const counting = rankedReadings(statements);
  const discriminating = discriminatingProperty(kind);
  const values = (property: "title" | "role" | "city" | "stance"): string[] =>
    [...new Set(counting.flatMap(({ properties }) => properties[property] ?? []))].sort();
  const agreed = (property: "city" | "stance"): string | null => {
    const found = values(property);
    return found.length === 1 ? (found[0] ?? null) : null;
  };
  const observed = statements.flatMap(({ observedOn }) => observedOn ?? []);
  const yearless = [
    ...new Set(observed.filter(({ earliest }) => earliest === null).map(({ value }) => value)),
  ].sort();
  const dates = (end: "since" | "until"): SupportingStatement["since"] =>
    statements
      .flatMap((statement) => statement[end] ?? [])
      .filter(({ value }) => value === identity[end])
      .sort((one, other) => Number(one.inferred) - Number(other.inferred))
      .map(({ evidence: _, ...date }) => ({ ...date, evidence: null }))[0] ?? null;
  const strongest = strength.find((modality) => counting.some((one) => one.modality === modality)) ?? "held";
  return {
    id,
    kind,
    title: specific(discriminating, "title", values("title")),
    role: specific(discriminating, "role", values("role")),
    city: agreed("city"),
    stance: agreed("stance"),
    ...flatDate("since", dates("since")),
    ...flatDate("until", dates("until")),
    status: statuses[strongest],
    observedFrom: observed.flatMap(({ earliest }) => earliest ?? []).sort()[0] ?? null,
    observedTo:
      observed
        .flatMap(({ latest }) => latest ?? [])
        .sort()
        .at(-1) ?? null,
    yearlessDays: yearless.length > 0 ? yearless.join(" ") : null,
    knownFrom,
    sourceCount: new Set(statements.map(({ document }) => document)).size,
    corroboration: independentSources(statements),
    statementCount: statements.length,
  };

  /** Of spellings that fold to one value, the first in order; one that is left open shows what was said, if anything. */
  function specific(
    property: string | null,
    name: "title" | "role",
    found: readonly string[],
  ): string | null {
    if (property !== name) return found[0] ?? null;
    const same = statements.filter(
      (one) => identity.discriminating === null || foldsTo(one, name, identity.discriminating),
    );
    return [...new Set(same.flatMap(({ properties }) => properties[name] ?? []))].sort()[0] ?? null;
  }
}

function foldsTo({ properties }: SupportingStatement, name: "title" | "role", folded: string): boolean {
  const value = properties[name];
  return value !== undefined && foldName(value) === folded;
}
