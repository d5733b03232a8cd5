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
  const ways = [byName(place, field, words), byTitle(place, field, words)];
  const then = place.times.knownAt === null ? null : scope.name("then");
  if (then !== null) ways.push(byFormerName(place, field, words));
  const [also, carriedAlso, best] =
    then === null ? ["", "", ""] : [", then", `, collect(then) AS ${then}`, `, ${then}`];
  return connectionPiece(place, field, {
    name: "search",
    rows: {
      imports: [],
      match: `${subquery([], ways.join("\nUNION ALL\n"))}
WITH hit, found, title${also} ORDER BY found DESC
WITH hit AS ${entity}, head(collect([found, title])) AS best${carriedAlso}
WITH ${entity}, best[1] AS ${title}, best[0] + log(1 + ${entity}.degree) / 10 AS ${score}${best}`,
      conditions: place.times.listed(entity),
      carried: [entity, score, title, ...(then === null ? [] : [then])],
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
      const all = `[${entity}.name] + coalesce(${entity}.aliases, [])${then === null ? "" : ` + ${then}`}`;
      const names = `CASE WHEN ${title} IS NULL THEN ${all} ELSE [] END`;
      return plain(names, (raw, run) => matchedAlias(run[words.typedAt] as string, raw as string[]));
    },
    node: (fields) => place.pieces.entity(place, entity, allKinds, fields),
    beside: (part) => foundDocuments(place, field, part),
  });
}

function byName(place: Place, field: Field, { lucene, folded }: SearchedWords): string {
  return `CALL db.index.fulltext.queryNodes('entity_names', ${lucene()}, {limit: ${hitsRanked}}) YIELD node AS hit, score${whereText(ofKind(place, field))}
RETURN hit, score + CASE WHEN hit.matchName = ${folded} THEN 10.0 ELSE 0.0 END AS found, null AS title${noneThen(place)}`;
}

/**
 * By what texts called it that were in the graph at the moment and have left it since: such a name may be no entity's any
 * more, and is found in the mentions that the text left behind.
 */
function byFormerName(place: Place, field: Field, { lucene, folded }: SearchedWords): string {
  const known = whereText(["mention.form = 'name'", ...place.times.document("text")]);
  return `CALL db.index.fulltext.queryNodes('withdrawn_names', ${lucene()}, {limit: ${hitsRanked}}) YIELD node AS mention, score
MATCH (mention)-[:IN]->(text)${known}
MATCH (mention)-[:REFERRED_TO]->(was)
OPTIONAL MATCH (was)-[:NOW]->(is)
WITH coalesce(is, was) AS hit, mention.text AS then, max(score) AS score${whereText(ofKind(place, field))}
RETURN hit, score + CASE WHEN toLower(then) = ${folded} OR hit.matchName = ${folded} THEN 10.0 ELSE 0.0 END AS found, null AS title, then`;
}

function ofKind({ scope }: Place, field: Field): string[] {
  const kinds = scope.argument(field, "kinds");
  const stored = (list: unknown) => [list].flat().map((kind) => storedValue(allKinds, kind));
  return kinds.absent ? [] : [`hit.kind IN ${scope.parameter(kinds, stored)}`];
}

const noneThen = ({ times }: Place): string => (times.knownAt === null ? "" : ", null AS then");

/** The title of an office counts half: a name that fits as well goes before. Looked for where officials are wanted. */
function byTitle(place: Place, field: Field, { lucene, folded }: SearchedWords): string {
  const { scope, times } = place;
  const kinds = scope.argument(field, "kinds");
  const wanted = (variables: Variables) =>
    kinds.absent || [kinds.get(variables)].flat().includes(enumerationName("Official"));
  const titles = lucene((query, variables) => (wanted(variables) ? query : null));
  const types = times.types("HOLDS_POSITION").split("|");
  const held = whereText([`type(holds) IN ['${types.join("', '")}']`, ...times.relation("holds")]);
  return `CALL db.index.fulltext.queryRelationships('position_titles', ${titles}, {limit: ${hitsRanked}}) YIELD relationship AS holds, score${held}
RETURN startNode(holds) AS hit, score / 2 + CASE WHEN toLower(holds.title) = ${folded} THEN 5.0 ELSE 0.0 END AS found, holds.title AS title${noneThen(place)}`;
}
