import { createHash } from "node:crypto";

/** Half of SHA-256 would do for any corpus; 80 bits keep ids short enough to read aloud. */
const length = 20;

/** The one way an id is made: a hash of what the thing is, so that the same texts in any order give the same ids. */
export function contentId(...parts: readonly (string | number)[]): string {
  return createHash("sha256").update(parts.join("\u0000")).digest("hex").slice(0, length);
}
