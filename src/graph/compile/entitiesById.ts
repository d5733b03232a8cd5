import type { Field } from "../Selection";
import { allKinds } from "./allKinds";
import type { ParameterSource } from "./Parameters";
import { plain, type Piece } from "./Piece";
import type { Place } from "./Pieces";
import { subquery } from "./Rows";

/** The entities of a list of ids, in its order. */
export function entitiesById(place: Place, ids: ParameterSource, fields: readonly Field[]): Piece {
  const { scope } = place;
  const [entity, list] = [scope.name("entity"), scope.name("entities")];
  const piece = place.pieces.entity(place, entity, allKinds, fields);
  const text = [
    `UNWIND ${scope.parameters.add(ids)} AS id`,
    `MATCH (${entity}:Entity {id: id})`,
    ...piece.clauses,
    `RETURN collect(${piece.expression}) AS ${list}`,
  ].join("\n");
  const shape: Piece["shape"] = (raw, run) => (raw as unknown[]).map((one) => piece.shape(one, run));
  return { ...plain(list), clauses: [subquery([], text)], shape };
}
