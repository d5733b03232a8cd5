import { Problem } from "../../problems";
import type { AccessLevel } from "./AccessLevel";
import type { Caller } from "./Caller";

const order: readonly AccessLevel[] = ["none", "reader", "curator", "administrator"];

/**
 * The one policy point: every way to read, correct or audit the graph asks it, over GraphQL and every other route.
 * Throws UNAUTHENTICATED to whoever showed no key, FORBIDDEN to whoever showed one that is not enough.
 */
export function requireLevel(caller: Caller, needed: Exclude<AccessLevel, "none">): void {
  if (order.indexOf(caller.level) >= order.indexOf(needed)) return;
  if (caller.name === null) {
    throw new Problem("UNAUTHENTICATED", `This needs the key of a ${needed}.`, {
      hint: "Send it as `Authorization: Bearer KEY`.",
    });
  }
  throw new Problem("FORBIDDEN", `${caller.name} is a ${caller.level}; this needs a ${needed}.`);
}
