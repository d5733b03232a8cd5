import type { EntityKind } from "../../ontology/derived";

/** What a condition or a projection is about: a variable of the statement, and the kinds that may stand there. */
export interface Subject {
  readonly variable: string;
  readonly kinds: readonly EntityKind[];
}
