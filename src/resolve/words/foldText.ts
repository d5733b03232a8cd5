/** Lower case, without diacritics, punctuation or doubled space: "Yoon Suk-yeol’s" → "yoon suk yeol". */
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
