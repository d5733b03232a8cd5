import { foldName } from "../../ontology/foldName";
import { lesserOffices } from "../../ontology/lesserOffices";
import type { Field } from "../Selection";
import { titleQuery } from "../questions/titleQuery";
import { badInput } from "./badInput";
import { namedEntity } from "./namedEntity";
import { objectPiece } from "./objectPiece";
import { constant, plain, type Piece } from "./Piece";
import type { Place } from "./Pieces";
import { subquery } from "./Rows";
import { statedDatePiece } from "./statedDatePiece";
import { stringList } from "./stringList";
import { wordsOfTitle } from "./wordsOfTitle";

const most = 100;

/**
 * `whoHeld(position, at, on)`: officials whose office's title holds every word of `position`, latest first. `at` is the
 * institution or country. A deputy, or whoever held the office before, is another office: found only if asked for.
 */
export function whoHeldRoot(outer: Place, field: Field): Piece {
  const { scope } = outer;
  const times = outer.times.at(scope, field, "on");
  const place: Place = { ...outer, times };
  const position = scope.argument(field, "position");
  const words = scope.parameter(position, titleWords);
  const at = scope.argument(field, "at");
  const [holds, list] = [scope.name("holds"), scope.name("holders")];
  const types = times.types("HOLDS_POSITION");
  const title = wordsOfTitle(`${holds}.title`);
  const worded = [
    `all(word IN ${words} WHERE ${title} CONTAINS ' ' + word + ' ')`,
    `none(word IN ${stringList(lesserOffices)} WHERE NOT word IN ${words} AND ${title} CONTAINS ' ' + word + ' ')`,
  ].join("\n  AND ");
  const conditions = [worded, ...times.relation(holds)].join("\n  AND ");
  const official = scope.name("official");
  const match = at.absent
    ? titled(
        holds,
        official,
        types,
        scope.parameter(position, (value) => titleQuery(titleWords(value))),
      )
    : `${namedEntity(scope.parameter(at, String), "at")}\nMATCH (${official}:Official)-[${holds}:${types}]->(at)`;
  const row = objectPiece(field.fields, (part) => {
    if (part.field === "__typename") return constant(field.type);
    if (part.field === "official") return place.pieces.entity(place, official, ["Official"], part.fields);
    if (part.field === "relation")
      return place.pieces.relation(place, holds, ["HOLDS_POSITION"], part.fields);
    if (part.field === "title") return plain(`${holds}.title`);
    if (part.field === "since" || part.field === "until")
      return statedDatePiece(place, "relation", holds, part.field, part);
    throw badInput(part.field, "A holder of a position has no such field.");
  });
  const begun = `coalesce(${holds}.sinceEarliest, ${holds}.observedFrom, '')`;
  const text = [
    match,
    `WHERE ${conditions}`,
    `WITH ${official}, ${holds} ORDER BY ${begun} DESC, ${holds}.id LIMIT ${most}`,
    ...row.clauses,
    `RETURN collect(${row.expression}) AS ${list}`,
  ].join("\n");
  const shape: Piece["shape"] = (raw, run) => (raw as unknown[]).map((one) => row.shape(one, run));
  return { ...plain(list), clauses: [subquery([], text)], shape };
}

/** Who holds a position whose title has the words, from the index of titles. */
const titled = (holds: string, official: string, types: string, query: string): string =>
  [
    `CALL db.index.fulltext.queryRelationships('position_titles', ${query}) YIELD relationship AS ${holds}`,
    `WITH ${holds}, startNode(${holds}) AS ${official}`,
    `WHERE ${official}:Official AND type(${holds}) IN split('${types}', '|')`,
    `WITH ${official}, ${holds}`,
  ].join("\n");

function titleWords(position: unknown): string[] {
  const words = foldName(String(position)).split(" ").filter(Boolean);
  if (words.length === 0 || words.length > 20)
    throw badInput("position", "Name the position in 1 to 20 words.");
  return words;
}
