import { relations } from "../../../ontology/ontology";
import { enumOf } from "./enumOf";

export const RelationKind = enumOf(
  "RelationKind",
  "The ways in which entities are tied.",
  Object.fromEntries(Object.entries(relations).map(([kind, { about }]) => [kind, about])),
);
