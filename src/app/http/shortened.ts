import { createHash } from "node:crypto";

/** Text for an HTTP header, URI-encoded: what does not fit into `most` bytes is named by its length and a hash. */
export function shortened(text: string, most: number): string {
  const whole = encodeURI(text);
  if (whole.length <= most) return whole;
  let kept = "";
  let read = 0;
  for (const character of text) {
    const encoded = encodeURI(character);
    if (kept.length + encoded.length > most) break;
    kept += encoded;
    read += character.length;
  }
  const rest = text.slice(read);
  const hash = createHash("sha256").update(rest).digest("hex").slice(0, 12);
  return kept + encodeURI(`… (${rest.length} more characters, sha256 ${hash})`);
}
