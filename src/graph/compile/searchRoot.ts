import { foldName } from "../../ontology/foldName";
import { luceneQuery } from "../questions/luceneQuery";
import { matchedAlias } from "../questions/matchedAlias";
import type { Field, Variables } from "../Selection";
import { allKinds } from "./allKinds";
import { badInput } from "./badInput";
import { connectionPiece } from "./connectionPiece";
import { storedValue } from "./enumeration";
import { plain, type Piece } from "./Piece";
import type { Place } from "./Pieces";
import { unknownEdge } from "./unknownEdge";

/** Hits that are ranked; what lies behind them is not paged to. */
const hitsRanked = 300;
const longestQuery = 200;
/** Lucene's query for nothing: the index is asked, and holds no such word. */
const nothing = "+a -a";

/**
 * `search(query)`: entities by any of their names, best first. Whole names go before parts of names, and among equals
 * the better connected.
 */
export function searchRoot(outer: Place, field: Field): Piece {
  const { scope } = outer;
  const place: Place = { ...outer, times: outer.times.at(scope, field) };
  const query = scope.argument(field, "query");
  const typed = (variables: Variables) => {
    const text = query.get(variables);
    if (typeof text !== "string" || text.length > longestQuery) {
      throw badInput("query", `A text of at most ${longestQuery} characters can be searched for.`);
    }
    return text;
  };
  const lucene = scope.parameters.add((variables) => luceneQuery(typed(variables)) ?? nothing);
  const folded = scope.parameters.add((variables) => foldName(typed(variables)));
  const typedAt = scope.remember(typed);
  const kinds = scope.argument(field, "kinds");
  const [entity, score] = [scope.name("entity"), scope.name("score")];
  const chosen = kinds.absent
    ? ""
    : `\nWHERE hit.kind IN ${scope.parameter(kinds, (list) => [list].flat().map((kind) => storedValue(allKinds, kind)))}`;
  const match = `CALL db.index.fulltext.queryNodes('entity_names', ${lucene}, {limit: ${hitsRanked}}) YIELD node AS hit, score AS found${chosen}
WITH hit AS ${entity}, found + CASE WHEN hit.matchName = ${folded} THEN 10.0 ELSE 0.0 END + log(1 + hit.degree) / 10 AS ${score}`;
  return connectionPiece(place, field, {
    name: "search",
    rows: {
      imports: [],
      match,
      conditions: place.times.listed(entity),
      carried: [entity, score],
      distinct: false,
    },
    keys: [
      { expression: score, descending: true, absent: null },
      { expression: `${entity}.id`, descending: true, absent: null },
    ],
    facets: { KIND: `${entity}.kind` },
    edge: (part) => {
      if (part.field === "score") return plain(score);
      if (part.field !== "matchedAlias") return unknownEdge(part);
      const names = `[${entity}.name] + coalesce(${entity}.aliases, [])`;
      return plain(names, (raw, run) => matchedAlias(run[typedAt] as string, raw as string[]));
    },
    node: (fields) => place.pieces.entity(place, entity, allKinds, fields),
  });
}
