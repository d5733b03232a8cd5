import { badInput } from "./badInput";

/**
 * A cursor is the place of a row in its order, not a number of rows: the values it is sorted by, its id last, and a
 * fingerprint of the question. Rows that come or go while someone pages move nothing.
 */
export function encodeCursor(fingerprint: string, keys: readonly unknown[]): string {
  return Buffer.from(JSON.stringify([fingerprint, ...keys]), "utf8").toString("base64url");
}

/** The sort keys in a cursor. Refused if it is malformed or was given out by another question. */
export function decodeCursor(cursor: unknown, fingerprint: string, length: number, place: string): unknown[] {
  const parts = parse(cursor);
  if (!Array.isArray(parts) || parts.some((part) => typeof part !== "string" && typeof part !== "number")) {
    throw badInput(place, "This is no cursor that this API has given out.");
  }
  if (parts[0] !== fingerprint || parts.length !== length + 1) {
    throw badInput(place, "This cursor belongs to another question: its filters or its order differ.");
  }
  return parts.slice(1);
}

function parse(cursor: unknown): unknown {
  if (typeof cursor !== "string" || cursor.length > 4096) return null;
  try {
    return JSON.parse(Buffer.from(cursor, "base64url").toString("utf8"));
  } catch {
    return null;
  }
}
