import type { Field } from "../Selection";
import { badInput } from "./badInput";
import type { Comparable } from "./comparison";
import { connectionPiece } from "./connectionPiece";
import { sortKeys, type SortField } from "./order";
import type { Piece } from "./Piece";
import type { Place } from "./Pieces";
import { propertyConditions } from "./propertyWhere";
import type { SortKey } from "./SortKey";
import { unknownEdge } from "./unknownEdge";

const comparables: Readonly<Record<string, Comparable>> = {
  id: { property: "id", as: "text" },
  file: { property: "file", as: "text" },
  title: { property: "title", as: "text" },
  publisher: { property: "publisher", as: "text" },
  language: { property: "language", as: "text" },
  text: { property: "text", as: "text" },
  publishedOn: { property: "publishedOn", as: "date" },
  recordedAt: { property: "recordedAt", as: "instant" },
};

const order: Readonly<Record<string, SortField>> = {
  PUBLISHED_ON: { of: "entity", property: "publishedOnEarliest", absent: "text" },
  PUBLISHER: { of: "entity", property: "publisher", absent: "text" },
  TITLE: { of: "entity", property: "title", absent: "text" },
  RECORDED_AT: { of: "entity", property: "recordedAt", absent: null },
};

/** The documents, latest published first. */
export function documentList(outer: Place, field: Field): Piece {
  const { scope } = outer;
  const place: Place = { ...outer, times: outer.times.at(scope, field) };
  const document = scope.name("document");
  const where = propertyConditions(
    scope,
    scope.argument(field, "where"),
    document,
    comparables,
    (key, operand) => {
      throw badInput(operand.place, `Documents cannot be filtered by ${key}.`);
    },
  );
  // A day asked for further out is that of what holds, not of what was printed.
  const printed = scope.argument(field, "asOf").absent ? [] : place.times.published(document);
  const published: SortKey = {
    expression: `${document}.publishedOnEarliest`,
    descending: true,
    absent: "text",
  };
  const orderBy = scope.argument(field, "orderBy");
  const keys = sortKeys(scope, place.times, orderBy, order, { entity: document }, [published]);
  const ordered = keys.map((key) => ({ ...key, sparse: key.expression === published.expression }));
  return connectionPiece(place, field, {
    name: "documents",
    rows: {
      imports: [],
      match: `MATCH (${document}:${place.times.labels("Document", "WithdrawnDocument")})`,
      conditions: [...where, ...place.times.document(document), ...printed],
      carried: [document],
      distinct: false,
    },
    keys: [...ordered, { expression: `${document}.id`, descending: false, absent: null }],
    facets: {
      PUBLISHER: `${document}.publisher`,
      LANGUAGE: `${document}.language`,
      YEAR: `left(${document}.publishedOnEarliest, 4)`,
    },
    edge: unknownEdge,
    node: (fields) => place.pieces.document(place, document, fields),
  });
}
