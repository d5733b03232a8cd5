/** Lower case, without diacritics, punctuation or doubled space: "Núñez-Ibarra’s" → "nunez ibarra". */
export function foldText(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .replace(/['’ʼ`´]s\b/gu, "")
    .replace(/(?<=\b\p{L})\.(?=\p{L}\b|\s|$)/gu, "")
    .replace(/[^\p{L}\p{N}&]+/gu, " ")
    .trim();
}
