import type { Field } from "../Selection";
import { allKinds } from "./allKinds";
import { allRelations } from "./allRelations";
import type { Piece } from "./Piece";
import type { Place } from "./Pieces";
import type { Times } from "./Times";
import { whereText } from "./whereText";

/** One kind of thing an id may name: how it is found, and what of it is answered. */
export interface NodeCandidate {
  readonly types: readonly string[];
  text(variable: string, id: string, imports: string, times: Times): string;
  piece(place: Place, variable: string, fields: readonly Field[]): Piece;
}

export const nodeCandidates: readonly NodeCandidate[] = [
  {
    types: allKinds,
    text: (variable, id, imports, times) =>
      anyOf(
        variable,
        imports,
        [
          `MATCH (${variable}:Entity {id: ${id}})`,
          `MATCH (:FormerEntity {id: ${id}})-[:NOW]->(${variable}:Entity)`,
          ...(times.knownAt ? [`MATCH (${variable}:FormerEntity {id: ${id}})`] : []),
        ],
        times.entity(variable),
      ),
    piece: (place, variable, fields) => place.pieces.entity(place, variable, allKinds, fields),
  },
  {
    types: ["Document"],
    text: (variable, id, imports, times) => present("Document", variable, id, imports, times),
    piece: (place, variable, fields) => place.pieces.document(place, variable, fields),
  },
  {
    types: ["Statement"],
    text: (variable, id, _, times) =>
      `MATCH (${variable}:Statement {id: ${id}})${whereText(times.knownAt ? times.statement(variable) : [])}`,
    piece: (place, variable, fields) => place.pieces.statement(place, variable, fields),
  },
  {
    types: ["Mention"],
    text: (variable, id, imports, times) => present("Mention", variable, id, imports, times),
    piece: (place, variable, fields) => place.pieces.mention(place, variable, fields),
  },
  {
    types: ["Relation"],
    text: (variable, id, imports, times) =>
      anyOf(
        variable,
        imports,
        times
          .types(...allRelations)
          .split("|")
          .map((type) => `MATCH ()-[${variable}:${type} {id: ${id}}]->()`),
        times.known(variable),
      ),
    piece: (place, variable, fields) => place.pieces.relation(place, variable, allRelations, fields),
  },
];

/** A document, which tells when it was withdrawn, or a mention in one that was not; with `knownAt`, what was there. */
function present(label: "Document" | "Mention", variable: string, id: string, imports: string, times: Times) {
  if (!times.knownAt && label === "Mention") return `MATCH (${variable}:Mention {id: ${id}})`;
  const seen = label === "Document" ? variable : "seen";
  const held = times.document(seen);
  return anyOf(
    variable,
    imports,
    [label, `Withdrawn${label}`].map((one) => `MATCH (${variable}:${one} {id: ${id}})`),
    label === "Document" || held.length === 0
      ? held
      : [`EXISTS { (${variable})-[:IN]->(seen) WHERE ${held.join(" AND ")} }`],
  );
}

/** What one of several patterns finds, under conditions. */
function anyOf(
  variable: string,
  imports: string,
  patterns: readonly string[],
  conditions: readonly string[],
) {
  const found = patterns.map((pattern) => `  ${pattern}\n  RETURN ${variable}`).join("\n  UNION\n");
  return `CALL (${imports}) {\n${found}\n}${conditions.length > 0 ? `\nWITH *${whereText(conditions)}` : ""}`;
}
