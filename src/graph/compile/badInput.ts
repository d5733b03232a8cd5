import { Problem } from "../../problems";

/** An argument with an impossible value; `place` is the argument, with the way into it: "where.name.startsWith". */
export function badInput(place: string, reason: string): Problem {
  return new Problem("BAD_USER_INPUT", reason, { place });
}
