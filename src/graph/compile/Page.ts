import type { Field, Variables } from "../Selection";
import { badInput } from "./badInput";
import { decodeCursor } from "./cursor";
import type { Scope } from "./Scope";

export const defaultPageSize = 20;
export const largestPage = 100;

/** Which part of a list is asked for: from its start or its end, after or before cursors. */
export interface Page {
  readonly backward: boolean;
  /** Rows asked for, of one request. */
  readonly size: (variables: Variables) => number;
  readonly after: boolean;
  readonly before: boolean;
}

/** Reads `first`, `last`, `after` and `before`; sizes are checked when a request brings them. */
export function pageOf(scope: Scope, field: Field): Page {
  const first = scope.argument(field, "first");
  const last = scope.argument(field, "last");
  const backward = !last.absent;
  if (backward && !first.absent) {
    throw badInput("last", "Ask for first or for last, not for both.");
  }
  const operand = backward ? last : first;
  const place = backward ? "last" : "first";
  return {
    backward,
    size: (variables) => pageSize(operand.get(variables) ?? defaultPageSize, place),
    after: !scope.argument(field, "after").absent,
    before: !scope.argument(field, "before").absent,
  };
}

export function pageSize(value: unknown, place: string): number {
  if (typeof value !== "number" || !Number.isInteger(value) || value < 1 || value > largestPage) {
    throw badInput(place, `A page has 1 to ${largestPage} rows, not ${String(value)}.`);
  }
  return value;
}

/** The keys in `after` or `before` as one list parameter. */
export function cursorParameter(
  scope: Scope,
  field: Field,
  place: "after" | "before",
  fingerprint: (variables: Variables) => string,
  length: number,
): string {
  const operand = scope.argument(field, place);
  return scope.parameters.add((variables) =>
    decodeCursor(operand.get(variables), fingerprint(variables), length, place),
  );
}
