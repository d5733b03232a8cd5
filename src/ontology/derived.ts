import type { kinds, modalities, relations } from "./ontology";

/** The closed unions of the ontology, mapped from its literals. */
export type EntityKind = keyof typeof kinds;
export type RelationKind = keyof typeof relations;
export type Modality = keyof typeof modalities;

/** Kinds that may stand at the start, or at the end, of relation R. */
export type FromKind<R extends RelationKind> = keyof (typeof relations)[R]["from"] & EntityKind;
export type ToKind<R extends RelationKind> = keyof (typeof relations)[R]["to"] & EntityKind;
