import { kinds } from "../../../ontology/ontology";
import { enumOf } from "./enumOf";

export const EntityKind = enumOf(
  "EntityKind",
  "The kinds of thing that texts name.",
  Object.fromEntries(Object.entries(kinds).map(([kind, { about }]) => [kind, about])),
);
