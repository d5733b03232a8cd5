import type { EntityKind } from "../../ontology/derived";
import { kinds } from "../../ontology/ontology";

/** Every kind of entity, in the ontology's order. */
export const allKinds = Object.keys(kinds) as readonly EntityKind[];
