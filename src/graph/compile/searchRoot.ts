import type { Field, Variables } from "../Selection";
import { matchedAlias } from "../questions/matchedAlias";
import { allKinds } from "./allKinds";
import { connectionPiece } from "./connectionPiece";
import { enumerationName, storedValue } from "./enumeration";
import { foundDocuments } from "./foundDocuments";
import { plain, type Piece } from "./Piece";
import type { Place } from "./Pieces";
import { subquery } from "./Rows";
import { hitsRanked, searchedWords, type SearchedWords } from "./searchedWords";
import { unknownEdge } from "./unknownEdge";
import { whereText } from "./whereText";

/**
 * `search(query)`: entities by any of their names, and officials by the titles of their offices, best first. Whole names
 * go before parts of names, these before titles, and among equals the better connected. Beside them, documents by title.
 */
export function searchRoot(outer: Place, field: Field): Piece {
  const { scope } = outer;
  const place: Place = { ...outer, times: outer.times.at(scope, field) };
  const words = searchedWords(scope, field);
  const [entity, score, title] = [scope.name("entity"), scope.name("score"), scope.name("title")];
  return connectionPiece(place, field, {
    name: "search",
    rows: {
      imports: [],
      match: `${subquery([], `${byName(place, field, words)}\nUNION ALL\n${byTitle(place, field, words)}`)}
WITH hit, found, title ORDER BY found DESC
WITH hit AS ${entity}, head(collect([found, title])) AS best
WITH ${entity}, best[1] AS ${title}, best[0] + log(1 + ${entity}.degree) / 10 AS ${score}`,
      conditions: place.times.listed(entity),
      carried: [entity, score, title],
      distinct: false,
    },
    keys: [
      { expression: score, descending: true, absent: null },
      { expression: `${entity}.id`, descending: true, absent: null },
    ],
    facets: { KIND: `${entity}.kind` },
    edge: (part) => {
      if (part.field === "score") return plain(score);
      if (part.field === "matchedTitle") return plain(title);
      if (part.field !== "matchedAlias") return unknownEdge(part);
      const names = `CASE WHEN ${title} IS NULL THEN [${entity}.name] + coalesce(${entity}.aliases, []) ELSE [] END`;
      return plain(names, (raw, run) => matchedAlias(run[words.typedAt] as string, raw as string[]));
    },
    node: (fields) => place.pieces.entity(place, entity, allKinds, fields),
    beside: (part) => foundDocuments(place, field, part),
  });
}

function byName({ scope }: Place, field: Field, { lucene, folded }: SearchedWords): string {
  const kinds = scope.argument(field, "kinds");
  const stored = (list: unknown) => [list].flat().map((kind) => storedValue(allKinds, kind));
  const chosen = kinds.absent ? "" : `\nWHERE hit.kind IN ${scope.parameter(kinds, stored)}`;
  return `CALL db.index.fulltext.queryNodes('entity_names', ${lucene()}, {limit: ${hitsRanked}}) YIELD node AS hit, score${chosen}
RETURN hit, score + CASE WHEN hit.matchName = ${folded} THEN 10.0 ELSE 0.0 END AS found, null AS title`;
}

/** The title of an office counts half: a name that fits as well goes before. Looked for where officials are wanted. */
function byTitle({ scope, times }: Place, field: Field, { lucene, folded }: SearchedWords): string {
  const kinds = scope.argument(field, "kinds");
  const wanted = (variables: Variables) =>
    kinds.absent || [kinds.get(variables)].flat().includes(enumerationName("Official"));
  const titles = lucene((query, variables) => (wanted(variables) ? query : null));
  const types = times.types("HOLDS_POSITION").split("|");
  const held = whereText([`type(holds) IN ['${types.join("', '")}']`, ...times.relation("holds")]);
  return `CALL db.index.fulltext.queryRelationships('position_titles', ${titles}, {limit: ${hitsRanked}}) YIELD relationship AS holds, score${held}
RETURN startNode(holds) AS hit, score / 2 + CASE WHEN toLower(holds.title) = ${folded} THEN 5.0 ELSE 0.0 END AS found, holds.title AS title`;
}
