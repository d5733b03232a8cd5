/** Fingerprints that differ in at most this many of 64 bits belong to texts that say the same; unrelated ones differ in about 32. */
const tolerance = 6;

/** Whether two fingerprints (16 hex digits each) are those of a text and its repost. */
export function nearDuplicate(a: string, b: string): boolean {
  if (a.length !== 16 || b.length !== 16) return false;
  let different = 0;
  for (let at = 0; at < 16; at += 8) {
    let bits = parseInt(a.slice(at, at + 8), 16) ^ parseInt(b.slice(at, at + 8), 16);
    for (; bits !== 0; bits &= bits - 1) different++;
  }
  return different <= tolerance;
}
