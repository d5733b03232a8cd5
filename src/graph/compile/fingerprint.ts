import { createHash } from "node:crypto";
import type { Field, Variables } from "../Selection";
import { Operand } from "./Operand";

/** Arguments that say which page of a list, not which list. */
export const paging: ReadonlySet<string> = new Set(["first", "last", "after", "before"]);

/**
 * What makes two pages belong to one list: its name and every argument that is not paging. A cursor carries it, so
 * that it is refused elsewhere instead of silently cutting another list.
 */
export function fingerprintOf(name: string, field: Field): (variables: Variables) => string {
  const operands = Object.keys(field.arguments)
    .filter((argument) => !paging.has(argument))
    .sort()
    .map((argument) => Operand.of(field.arguments[argument], {}, argument));
  let last: { readonly text: string; readonly mark: string } | undefined;
  return (variables) => {
    const text = JSON.stringify([
      name,
      ...operands.map((operand) => [operand.place, operand.get(variables)]),
    ]);
    if (last?.text !== text) {
      last = { text, mark: createHash("sha256").update(text).digest("base64url").slice(0, 8) };
    }
    return last.mark;
  };
}
