import type { EntityKind } from "../../ontology/derived";
import type { Field } from "../Selection";
import { anchoredPattern } from "./anchoredPattern";
import { connectionPiece } from "./connectionPiece";
import { entityOrder, sortKeys } from "./order";
import type { Piece } from "./Piece";
import type { Place } from "./Pieces";
import { defaultKey, entityFacets } from "./relationConnection";
import type { SortKey } from "./SortKey";
import { unknownEdge } from "./unknownEdge";

/** All entities of a kind, as far as `where` lets them through. */
export function entityList(outer: Place, kind: EntityKind, field: Field): Piece {
  const { scope } = outer;
  const place: Place = { ...outer, times: outer.times.at(scope, field) };
  const variable = scope.name(kind.toLowerCase());
  const given = scope.argument(field, "where");
  const where = anchoredPattern(scope, place.times, given, { variable, kinds: [kind] });
  const anchored = where.patterns.length > 0;
  const fallback = [defaultKey([kind], variable)];
  const orderBy = scope.argument(field, "orderBy");
  const keys = sortKeys(scope, place.times, orderBy, entityOrder, { entity: variable }, fallback);
  const conditions = [...where.conditions, ...place.times.entity(variable)];
  const free = conditions.length === 0;
  const ordered = keys.map((key): SortKey => ({
    ...key,
    indexed: free && key.absent === null && !key.computed,
  }));
  return connectionPiece(place, field, {
    name: kind,
    rows: {
      imports: [],
      match: `MATCH ${[...where.patterns, `(${variable}:${kind})`].join(", ")}`,
      conditions,
      carried: [variable],
      distinct: anchored,
    },
    keys: [
      ...ordered,
      { expression: `${variable}.id`, descending: keys.at(-1)?.descending ?? false, absent: null },
    ],
    facets: entityFacets(variable, null),
    edge: unknownEdge,
    node: (fields) => place.pieces.entity(place, variable, [kind], fields),
  });
}
