import type { Field } from "../Selection";
import { connectionPiece } from "./connectionPiece";
import { pathPiece } from "./pathPiece";
import type { Piece } from "./Piece";
import type { Place } from "./Pieces";
import { subquery } from "./Rows";
import { unknownEdge } from "./unknownEdge";
import { defaultKey } from "./relationConnection";
import { whereText } from "./whereText";

/**
 * `Official.projects`: the projects an official commented on or took part in discussing, each once, with the ways.
 */
export function projectsOf(outer: Place, official: string, field: Field): Piece {
  const place: Place = { ...outer, times: outer.times.at(outer.scope, field) };
  const { scope, times } = place;
  const project = scope.name("project");
  const holds = (relation: string) => times.relation(relation);
  const through = `MATCH (${official})-[commented:${times.types("COMMENTED_ON")}]->(${project}:Project)${whereText(holds("commented"))}
RETURN ${project}
UNION
MATCH (${official})-[attended:${times.types("PARTICIPATED_IN")}]->(:Meeting)-[discussed:${times.types("DISCUSSED")}]->(${project}:Project)${whereText([...holds("attended"), ...holds("discussed")])}
RETURN ${project}`;
  return connectionPiece(place, field, {
    name: "Official.projects",
    rows: {
      imports: [official],
      match: `${subquery([official], through)}\nWITH ${project}`,
      conditions: [],
      carried: [project],
      distinct: false,
    },
    keys: [
      defaultKey(["Project"], project),
      { expression: `${project}.id`, descending: false, absent: null },
    ],
    facets: {},
    edge: (part) => (part.field === "ways" ? waysPiece(place, official, project, part) : unknownEdge(part)),
    node: (fields) => place.pieces.entity(place, project, ["Project"], fields),
  });
}

/** The shortest way first: the official's own comment, then each meeting. */
function waysPiece(place: Place, official: string, project: string, field: Field): Piece {
  const { scope, times } = place;
  const [way, list] = [scope.name("way"), scope.name("ways")];
  const piece = pathPiece(
    place,
    way,
    { relations: ["COMMENTED_ON", "PARTICIPATED_IN", "DISCUSSED"], conditions: () => [] },
    field,
  );
  const ways = `MATCH (${official})-[commented:${times.types("COMMENTED_ON")}]->(${project})${whereText(times.relation("commented"))}
RETURN DISTINCT [${official}, ${project}] AS ${way}, '' AS held
UNION
MATCH (${official})-[attended:${times.types("PARTICIPATED_IN")}]->(meeting:Meeting)-[discussed:${times.types("DISCUSSED")}]->(${project})${whereText([...times.relation("attended"), ...times.relation("discussed")])}
RETURN DISTINCT [${official}, meeting, ${project}] AS ${way}, coalesce(meeting.dateEarliest, '\uFFFF') AS held`;
  const text = [
    subquery([official, project], ways),
    `WITH ${way}, held ORDER BY size(${way}), held, ${way}[1].id`,
    ...piece.clauses,
    `RETURN collect(${piece.expression}) AS ${list}`,
  ];
  const shape: Piece["shape"] = (raw, run) => (raw as unknown[]).map((one) => piece.shape(one, run));
  return { clauses: [subquery([official, project], text.join("\n"))], expression: list, shape };
}
