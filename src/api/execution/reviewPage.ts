import { createHash } from "node:crypto";
import type { Field, Variables } from "../../graph/Selection";
import { Problem } from "../../problems";
import type { ReviewPageRequest } from "../Review";
import { argumentValue } from "./argumentValue";

const pageArguments = new Set(["first", "after", "last", "before"]);

/** A root's arguments, its page apart. Cursors count for the question and arguments they came from only. */
export function reviewPage(root: Field, variables: Variables): ReviewPageRequest & { mark: string } {
  const all = Object.fromEntries(
    Object.entries(root.arguments).map(([name, value]) => [name, argumentValue(value, variables)]),
  );
  const given = Object.fromEntries(
    Object.entries(all).filter(
      ([name, value]) => !pageArguments.has(name) && value !== null && value !== undefined,
    ),
  );
  const mark = createHash("sha256")
    .update(JSON.stringify([root.field, given]))
    .digest("base64url")
    .slice(0, 8);
  const { first, last, after, before } = all;
  const present = (value: unknown): boolean => value !== null && value !== undefined;
  if (present(first) && present(last)) throw refuse("last", "Ask for first or for last, not for both.");
  const backward = present(last);
  return {
    arguments: given,
    size: sizeOf(backward ? last : (first ?? 20), backward ? "last" : "first"),
    backward,
    after: keyOf(after, mark, "after"),
    before: keyOf(before, mark, "before"),
    mark,
  };
}

/** The cursor of a row. */
export const reviewCursor = (mark: string, key: string): string =>
  Buffer.from(JSON.stringify([mark, key])).toString("base64url");

function sizeOf(value: unknown, place: string): number {
  if (typeof value !== "number" || value < 1 || value > 100)
    throw refuse(place, `A page has 1 to 100 rows, not ${String(value)}.`);
  return value;
}

function keyOf(cursor: unknown, mark: string, place: string): string | null {
  if (cursor === null || cursor === undefined) return null;
  const [from, key] = decoded(cursor);
  if (typeof key !== "string") throw refuse(place, "This is no cursor.");
  if (from !== mark) throw refuse(place, "This cursor is from another list.");
  return key;
}

function decoded(cursor: unknown): unknown[] {
  try {
    const value: unknown = JSON.parse(Buffer.from(String(cursor), "base64url").toString("utf8"));
    return Array.isArray(value) ? value : [];
  } catch {
    return [];
  }
}

const refuse = (place: string, reason: string): Problem => new Problem("BAD_USER_INPUT", reason, { place });
