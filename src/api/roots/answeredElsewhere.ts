import { invariant } from "../../problems";

/** Body of every root: the classes describe the schema, whole operations are answered by `answerOperation`. */
export function answeredElsewhere(): never {
  invariant(false, "operations are answered as a whole, not field by field");
  throw new Error();
}
