import type { kinds, modalities, relations } from "./ontology";

/** The closed unions of the ontology, mapped from its literals. */
export type EntityKind = keyof typeof kinds;
export type RelationKind = keyof typeof relations;
export type Modality = keyof typeof modalities;
