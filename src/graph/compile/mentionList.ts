import type { Field } from "../Selection";
import { connectionPiece } from "./connectionPiece";
import type { ListOf } from "./ListOf";
import type { Piece } from "./Piece";
import type { Place } from "./Pieces";
import type { SortKey } from "./SortKey";
import { unknownEdge } from "./unknownEdge";

/** Mentions: those of one document as they stand in it, otherwise the latest document's first. */
export function mentionList(outer: Place, field: Field, of: ListOf): Piece {
  const place: Place = { ...outer, times: outer.times.at(outer.scope, field) };
  const mention = place.scope.name("mention");
  const document = place.scope.name("document");
  // A day asked for further out is that of what holds, not of what was printed.
  const printed = place.scope.argument(field, "asOf").absent ? [] : place.times.published(document);
  const start: SortKey = { expression: `${mention}.start`, descending: false, absent: null };
  const published: SortKey = {
    expression: `${document}.publishedOnEarliest`,
    descending: true,
    absent: "text",
  };
  return connectionPiece(place, field, {
    name: of.name,
    rows: {
      imports: of.imports,
      match:
        of.match(mention, place.times) +
        (of.inOneDocument
          ? ""
          : `-[:IN]->(${document}:${place.times.labels("Document", "WithdrawnDocument")})`),
      conditions: of.inOneDocument ? [] : [...place.times.document(document), ...printed],
      carried: of.inOneDocument ? [mention] : [mention, document],
      distinct: false,
    },
    keys: [
      ...(of.inOneDocument ? [] : [published]),
      start,
      { expression: `${mention}.id`, descending: false, absent: null },
    ],
    facets: {},
    edge: unknownEdge,
    node: (fields) => place.pieces.mention(place, mention, fields),
  });
}
