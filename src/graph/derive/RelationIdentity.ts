import { createHash } from "node:crypto";
import { foldName } from "../../ontology/foldName";
import { relations } from "../../ontology/ontology";
import type { PropertySpecification } from "../../ontology/specification";
import { dateRefines } from "./dateRefines";
import type { SupportingStatement } from "./SupportingStatement";

/**
 * What tells two relations of one kind between the same two things apart. Null leaves it open.
 * `{ denied: false, discriminating: "minister of energy", since: "2019", until: null }`
 */
export interface RelationIdentity {
  readonly denied: boolean;
  readonly discriminating: string | null;
  readonly since: string | null;
  readonly until: string | null;
}

/** The property in which two statements of a kind must agree to be one relation: a title, a role. */
export function discriminatingProperty(kind: SupportingStatement["kind"]): "title" | "role" | null {
  const properties = Object.entries(relations[kind].properties as Record<string, PropertySpecification>);
  return (properties.find(([, { discriminates }]) => discriminates)?.[0] ?? null) as "title" | "role" | null;
}

/** The identity a statement states by itself. A value that says no more than the relation does is left open. */
export function statedIdentity(statement: SupportingStatement): RelationIdentity {
  const property = discriminatingProperty(statement.kind);
  const value = property === null ? undefined : statement.properties[property];
  const { unspecific } = (relations[statement.kind].properties as Record<string, PropertySpecification>)[
    property ?? ""
  ] ?? { unspecific: undefined };
  return {
    denied: statement.modality === "denied",
    discriminating: value === undefined || value === unspecific ? null : foldName(value),
    since: statement.since?.value ?? null,
    until: statement.until?.value ?? null,
  };
}

/** Whether `fine` says all that `coarse` says, or more: a day refines its month, anything refines what is left open. */
export function refines(fine: RelationIdentity, coarse: RelationIdentity): boolean {
  return (
    fine.denied === coarse.denied &&
    (coarse.discriminating === null || fine.discriminating === coarse.discriminating) &&
    dateRefines(fine.since, coarse.since) &&
    dateRefines(fine.until, coarse.until)
  );
}

export function sameIdentity(one: RelationIdentity, other: RelationIdentity): boolean {
  return identityKey(one) === identityKey(other);
}

export function identityKey({ denied, discriminating, since, until }: RelationIdentity): string {
  return JSON.stringify([denied, discriminating, since, until]);
}

/** The id of a relation: a hash of what it is, so that the same statements in any order give the same ids. */
export function relationId(kind: string, from: string, to: string, identity: RelationIdentity): string {
  return createHash("sha256")
    .update([kind, from, to, identityKey(identity)].join("\u0000"))
    .digest("hex")
    .slice(0, 20);
}
