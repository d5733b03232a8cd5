import type { EntityKind } from "../../ontology/derived";
import { kinds } from "../../ontology/ontology";
import type { Field } from "../Selection";
import { badInput } from "./badInput";
import { connectionsOfSeveralRoot } from "./connectionsOfSeveralRoot";
import { documentList } from "./documentList";
import { entityList } from "./entityList";
import { neighborhoodRoot } from "./neighborhoodRoot";
import { nodePiece, nodesPiece } from "./nodePiece";
import { officialProjectLinksRoot, pathsRoot } from "./pathsRoot";
import { constant, type Piece } from "./Piece";
import type { Place } from "./Pieces";
import { rankingRoot } from "./rankingRoot";
import { relationList } from "./relationList";
import { searchRoot } from "./searchRoot";
import { statementList } from "./statementList";
import { timelineRoot } from "./timelineRoot";
import { whoHeldRoot } from "./whoHeldRoot";

type RootPiece = (place: Place, field: Field) => Piece;

const lists = Object.entries(kinds).map(([kind, { plural }]): [string, RootPiece] => [
  plural,
  (place, field) => entityList(place, kind as EntityKind, field),
]);

const roots: Readonly<Record<string, RootPiece>> = {
  ...Object.fromEntries(lists),
  __typename: (_place, field) => constant(field.type === "String" ? "Query" : field.type),
  node: nodePiece,
  nodes: nodesPiece,
  documents: documentList,
  relations: (place, field) => relationList(place, field, null),
  search: searchRoot,
  paths: pathsRoot,
  officialProjectLinks: officialProjectLinksRoot,
  neighborhood: neighborhoodRoot,
  commonConnections: connectionsOfSeveralRoot,
  timeline: timelineRoot,
  ranking: rankingRoot,
  whoHeld: whoHeldRoot,
  statements: (place, field) =>
    statementList(place, field, {
      name: "statements",
      imports: [],
      match: (statement) => `MATCH (${statement}:Statement)`,
    }),
};

export function rootPiece(place: Place, field: Field): Piece {
  const root = roots[field.field];
  if (!root) throw badInput(field.field, "The graph answers no such question.");
  return root(place, field);
}
