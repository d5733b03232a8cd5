import type { Field } from "../Selection";
import { badInput } from "./badInput";
import type { Piece } from "./Piece";

/** For lists whose edges say nothing beside `cursor` and `node`. */
export function unknownEdge(part: Field): Piece {
  throw badInput(part.field, "These edges have no such field.");
}
