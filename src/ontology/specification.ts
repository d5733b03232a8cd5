/** The shape of one entry of the ontology. Literals only; `ontology.ts` is checked against it by the compiler. */

/** How a property is stored and shown. `statedDate` carries its precision, see `StatedDate`. */
export type ValueKind = "text" | "statedDate" | "status" | "code";

export interface PropertySpecification {
  readonly about: string;
  readonly value: ValueKind;
  /** Closed list of values, where there is one. */
  readonly values?: readonly string[];
  /** Whether two statements that differ in it are two relations rather than two witnesses of one. */
  readonly discriminates?: boolean;
  /** A value that says no more than the relation does: its statements also support one with another value. */
  readonly unspecific?: string;
}

export interface KindSpecification {
  readonly about: string;
  /** GraphQL root field and English plural. */
  readonly plural: string;
  readonly properties: Readonly<Record<string, PropertySpecification>>;
}

/** One end of a relation: which kinds stand there, and what the field is called on each of them. */
export type EndSpecification = Readonly<Record<string, EndFields>>;

/**
 * The field names by which one kind sees the relation: the field's name, and the kinds at the other end
 * that the field lists. `{ projects: ["Project"], agreements: ["Agreement"] }`
 */
export type EndFields = Readonly<Record<string, readonly string[]>>;

export interface RelationSpecification {
  readonly about: string;
  /** Reads "Official *holds a position at* Institution". */
  readonly forward: string;
  /** Reads "Institution *is served by* Official". */
  readonly backward: string;
  readonly from: EndSpecification;
  readonly to: EndSpecification;
  readonly properties: Readonly<Record<string, PropertySpecification>>;
}
