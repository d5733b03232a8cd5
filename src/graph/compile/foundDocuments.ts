import type { Field } from "../Selection";
import { connectionPiece } from "./connectionPiece";
import { paging } from "./fingerprint";
import { plain, type Piece } from "./Piece";
import type { Place } from "./Pieces";
import { hitsRanked, searchedWords } from "./searchedWords";
import { unknownEdge } from "./unknownEdge";

/**
 * `search { documents }`: the documents whose titles have the words, best first; as of a day, those published by it. The
 * words are those of the search around it, so that a page of another search is refused.
 */
export function foundDocuments(place: Place, search: Field, field: Field): Piece {
  const { scope, times } = place;
  const words = searchedWords(scope, search);
  const [document, score] = [scope.name("document"), scope.name("score")];
  const asked = Object.entries(search.arguments).filter(([name]) => !paging.has(name));
  const match = `CALL db.index.fulltext.queryNodes('document_texts', ${words.lucene((query) => `title:(${query})`)}, {limit: ${hitsRanked}}) YIELD node AS ${document}, score AS ${score}
WITH ${document}, ${score}`;
  return connectionPiece(
    place,
    { ...field, arguments: { ...Object.fromEntries(asked), ...field.arguments } },
    {
      name: "search.documents",
      rows: {
        imports: [],
        match,
        conditions: [...times.document(document), ...times.published(document)],
        carried: [document, score],
        distinct: false,
      },
      keys: [
        { expression: score, descending: true, absent: null },
        { expression: `${document}.id`, descending: true, absent: null },
      ],
      facets: {},
      edge: (part) => (part.field === "score" ? plain(score) : unknownEdge(part)),
      node: (fields) => place.pieces.document(place, document, fields),
    },
  );
}
