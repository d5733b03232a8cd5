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
  // Ids are indexed for all entities at once.
  const label = given.member("id").absent ? kind : `Entity:${kind}`;
  const { knownAt } = place.times;
  const pattern = knownAt
    ? `(${variable}:${kind}|FormerEntity WHERE ${variable}.kind = '${kind}')`
    : `(${variable}:${label})`;
  const fallback = [defaultKey([kind], variable)];
  const orderBy = scope.argument(field, "orderBy");
  const keys = sortKeys(scope, place.times, orderBy, entityOrder, { entity: variable }, fallback);
  const conditions = [...where.conditions, ...place.times.listed(variable)];
  const ordered = keys.map((key): SortKey => ({
    ...key,
    indexed: !anchored && key.absent === null && !key.computed,
    sparse: !anchored && key.expression === `${variable}.dateEarliest`,
  }));
  const byName = ordered.length === 1 && ordered[0]?.expression === `${variable}.sortName`;
  // The index of names holds ids beside them, and gives the order only to who asks for both.
  const tie: SortKey = {
    expression: `${variable}.id`,
    descending: keys.at(-1)?.descending ?? false,
    absent: null,
    indexed: byName && !anchored,
  };
  return connectionPiece(place, field, {
    name: kind,
    rows: {
      imports: [],
      match: `MATCH ${[...where.patterns, pattern].join(", ")}`,
      conditions,
      carried: [variable],
      distinct: anchored,
    },
    keys: [...ordered, tie],
    facets: entityFacets(variable, null),
    edge: unknownEdge,
    node: (fields) => place.pieces.entity(place, variable, [kind], fields),
  });
}
