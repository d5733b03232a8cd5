import type { Field } from "../Selection";
import type { Connection } from "./Connection";
import { decodeCursor } from "./cursor";
import { fingerprintOf } from "./fingerprint";
import { pageOf } from "./Page";
import type { Scope } from "./Scope";

/** Refuses what is wrong with a page's arguments also where only its count is asked for, and no page is read. */
export function checkPage(scope: Scope, field: Field, { name, keys }: Connection): void {
  const page = pageOf(scope, field);
  const mark = fingerprintOf(name, field);
  scope.parameters.check(page.size);
  for (const side of ["after", "before"] as const) {
    if (!page[side]) continue;
    const operand = scope.argument(field, side);
    scope.parameters.check((variables) =>
      decodeCursor(operand.get(variables), mark(variables), keys.length, side),
    );
  }
}
