import type { EntityKind } from "../../ontology/derived";
import type { Field } from "../Selection";
import { connectionPiece } from "./connectionPiece";
import { farStep } from "./farStep";
import { entityOrder, relationOrder, sortKeys } from "./order";
import type { Piece } from "./Piece";
import type { Place } from "./Pieces";
import type { RelationField } from "./relationField";
import { relationFieldPiece } from "./relationFieldPiece";
import type { SortKey } from "./SortKey";
import { whereConditions } from "./where";

const among = { ...entityOrder, ...relationOrder };

/** A relation field of an entity: `Official.meetings`. An edge is a relation, so two stints are two edges. */
export function relationConnection(
  outer: Place,
  from: string,
  relation: RelationField,
  field: Field,
  guard: readonly string[],
): Piece {
  const { scope } = outer;
  const place: Place = { ...outer, times: outer.times.at(scope, field) };
  const step = farStep(scope, place.times, relation, from, scope.argument(field, "relation"));
  const subject = { variable: step.entity, kinds: relation.others };
  const where = whereConditions(scope, place.times, scope.argument(field, "where"), subject);
  const named = { entity: step.entity, relation: step.relation };
  const fallback = [defaultKey(relation.others, step.entity)];
  const keys = sortKeys(scope, place.times, scope.argument(field, "orderBy"), among, named, fallback);
  return connectionPiece(place, field, {
    name: `${relation.kind}.${relation.name}`,
    rows: {
      imports: [from],
      match: `MATCH ${step.pattern}`,
      conditions: [...guard, ...step.conditions, ...where],
      carried: [step.relation, step.entity],
      distinct: false,
    },
    keys: [
      ...keys,
      { expression: `${step.relation}.id`, descending: keys.at(-1)?.descending ?? false, absent: null },
    ],
    facets: entityFacets(step.entity, step.relation),
    edge: (part) => edgePiece(place, step.relation, relation, part),
    node: (fields) => place.pieces.entity(place, step.entity, relation.others, fields),
  });
}

function edgePiece(place: Place, variable: string, relation: RelationField, part: Field): Piece {
  const kinds = [relation.relation];
  if (part.field === "relation") return place.pieces.relation(place, variable, kinds, part.fields);
  return relationFieldPiece(place, variable, kinds, part);
}

/** Meetings are listed latest first, everything else by name. */
export function defaultKey(kinds: readonly EntityKind[], variable: string): SortKey {
  return kinds.every((kind) => kind === "Meeting")
    ? { expression: `${variable}.dateEarliest`, descending: true, absent: "text" }
    : { expression: `${variable}.sortName`, descending: false, absent: null };
}

export function entityFacets(entity: string, relation: string | null): Record<string, string> {
  const facets: Record<string, string> = {
    KIND: `${entity}.kind`,
    STATUS: `${entity}.status`,
    CITY: `${entity}.city`,
    YEAR: `left(${entity}.dateEarliest, 4)`,
  };
  for (const property of relation ? ["role", "title", "stance"] : []) {
    facets[property.toUpperCase()] = `${relation}.${property}`;
  }
  return facets;
}
