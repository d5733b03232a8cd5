import type { EntityKind } from "../../ontology/derived";
import type { Field } from "../Selection";
import { aliasesPiece } from "./aliasesPiece";
import { badInput } from "./badInput";
import { enumerationName } from "./enumeration";
import { historyPiece } from "./historyPiece";
import { mentionList } from "./mentionList";
import { objectPiece } from "./objectPiece";
import { constant, plain, type Piece } from "./Piece";
import type { Place } from "./Pieces";
import { projectsOf } from "./projectsOf";
import { relationConnection } from "./relationConnection";
import { relationField } from "./relationField";
import { relationList } from "./relationList";
import { statedDatePiece } from "./statedDatePiece";

const properties = new Set(["id", "name", "sortName", "degree", "city", "code"]);

/** An entity of one of the kinds, as far as it is selected. */
export function entityPiece(
  place: Place,
  variable: string,
  kinds: readonly EntityKind[],
  fields: readonly Field[],
): Piece {
  const selected = fields.filter((field) => standing(field, kinds).length > 0);
  const discriminator = { expression: `${variable}.kind`, types: kinds };
  return objectPiece(selected, (field) => fieldPiece(place, variable, kinds, field), discriminator);
}

/** The kinds that may stand here and that the field was selected on. */
function standing(field: Field, kinds: readonly EntityKind[]): readonly EntityKind[] {
  return field.on === null ? kinds : kinds.filter((kind) => field.on?.includes(kind));
}

function fieldPiece(place: Place, variable: string, kinds: readonly EntityKind[], field: Field): Piece {
  const { field: name } = field;
  const here = standing(field, kinds);
  if (name === "__typename") return here.length === 1 ? constant(here[0]) : plain(`${variable}.kind`);
  if (properties.has(name)) return plain(`${variable}.${name}`);
  if (name === "revision") return plain(`coalesce(${variable}.revision, 0)`);
  if (name === "kind" || name === "status") return plain(`${variable}.${name}`, enumerationName);
  if (name === "aliases") return aliasesPiece(place, variable, field);
  if (name === "date") return statedDatePiece(place, "entity", variable, "date", field);
  if (name === "statusHistory") return historyPiece(place, variable, field);
  if (name === "relations") return relationList(place, field, variable);
  if (name === "mentions") return mentionsOf(place, variable, field);
  if (name === "formerIds") {
    return plain(
      `COLLECT { MATCH (former:FormerEntity)-[:NOW]->(${variable}) RETURN former.id ORDER BY former.id }`,
    );
  }
  if (name === "projects" && here.every((kind) => kind === "Official"))
    return projectsOf(place, variable, field);
  const only = here[0] as EntityKind;
  const relation = here.length === 1 ? relationField(only, name) : undefined;
  if (!relation) throw badInput(name, `${here.join(", ")} cannot be asked for ${name}.`);
  const kind = place.times.knownAt ? `${variable}.kind = '${only}'` : `${variable}:${only}`;
  const guard = kinds.length > 1 ? [kind] : [];
  return relationConnection(place, variable, relation, field, guard);
}

function mentionsOf(place: Place, variable: string, field: Field): Piece {
  return mentionList(place, field, {
    name: "Entity.mentions",
    imports: [variable],
    match: (mention, { knownAt }) =>
      knownAt
        ? `MATCH (${variable})<-[:REFERS_TO|REFERRED_TO]-(${mention}:Mention|WithdrawnMention)`
        : `MATCH (${variable})<-[:REFERS_TO]-(${mention}:Mention)`,
  });
}
