/** A word without case and accents: "Türkiye" → "turkiye", "Côte" → "cote", "S." → "s.". */
export function fold(word: string): string {
  const lower = word.toLowerCase();
  // Plain ASCII, the usual case, needs no normalisation.
  if (/^[\0-\x7f]*$/.test(lower)) return lower;
  return lower
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/ı/g, "i")
    .replace(/ø/g, "o")
    .replace(/[đð]/g, "d")
    .replace(/þ/g, "th")
    .replace(/ł/g, "l");
}
