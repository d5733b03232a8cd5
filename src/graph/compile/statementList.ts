import type { Field } from "../Selection";
import { connectionPiece } from "./connectionPiece";
import type { ListOf } from "./ListOf";
import { sortKeys, type SortField } from "./order";
import type { Piece } from "./Piece";
import type { Place } from "./Pieces";
import type { SortKey } from "./SortKey";
import { statementConditions } from "./statementWhere";
import { unknownEdge } from "./unknownEdge";

const statementOrder: Readonly<Record<string, SortField>> = {
  OBSERVED_ON: { of: "entity", property: "observedOnEarliest", absent: "text" },
  RECORDED_AT: { of: "entity", property: "recordedAt", absent: null },
  CONFIDENCE: { of: "entity", property: "confidence", absent: null },
  DOCUMENT: { of: "entity", property: "start", absent: null },
};

/** Statements, latest observed first; those of one document as they stand in it. */
export function statementList(outer: Place, field: Field, of: ListOf): Piece {
  const { scope } = outer;
  const place: Place = { ...outer, times: outer.times.at(scope, field) };
  const statement = scope.name("statement");
  const fallback: SortKey = of.inOneDocument
    ? { expression: `${statement}.start`, descending: false, absent: null }
    : { expression: `${statement}.observedOnEarliest`, descending: true, absent: "text" };
  const order = scope.argument(field, "orderBy");
  const keys = sortKeys(scope, place.times, order, statementOrder, { entity: statement }, [fallback]);
  // All statements there are have their days in an index; those of one thing are few.
  const sparse = of.imports.length === 0;
  const ordered = keys.map((key) => ({
    ...key,
    sparse: sparse && key.expression === `${statement}.observedOnEarliest`,
  }));
  const where = statementConditions(scope, scope.argument(field, "where"), statement);
  return connectionPiece(place, field, {
    name: of.name,
    rows: {
      imports: of.imports,
      match: of.match(statement, place.times),
      conditions: [...place.times.statement(statement), ...place.times.stated(statement), ...where],
      carried: [statement],
      distinct: of.distinct ?? false,
    },
    keys: [...ordered, { expression: `${statement}.id`, descending: false, absent: null }],
    facets: {
      KIND: `${statement}.kind`,
      MODALITY: `${statement}.modality`,
      ROLE: `${statement}.role`,
      TITLE: `${statement}.title`,
      STANCE: `${statement}.stance`,
      CITY: `${statement}.city`,
      YEAR: `left(${statement}.observedOnEarliest, 4)`,
    },
    edge: unknownEdge,
    node: (fields) => place.pieces.statement(place, statement, fields),
  });
}
