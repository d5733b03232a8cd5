import type { RelationKind } from "../../ontology/derived";
import { relations } from "../../ontology/ontology";

/** Every kind of relation, in the ontology's order. */
export const allRelations = Object.keys(relations) as readonly RelationKind[];
