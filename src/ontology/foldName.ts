/** Letters that carry their stroke inside, so that decomposition does not free it. */
const strokes: Readonly<Record<string, string>> = {
  ø: "o",
  đ: "d",
  ł: "l",
  ı: "i",
  ß: "ss",
  æ: "ae",
  œ: "oe",
};

/**
 * A name as it is compared: lower case, without diacritics, runs of anything but letters and digits as one space.
 * `foldName("Luvsannamsrain Oyun-Erdene") === "luvsannamsrain oyun erdene"`. Stored as `matchName`, and applied to
 * what `matches` and `search` are asked for, so both sides agree.
 */
export function foldName(name: string): string {
  return name
    .normalize("NFKD")
    .replace(/\p{Mn}+/gu, "")
    .toLowerCase()
    .replace(/[øđłıßæœ]/gu, (letter) => strokes[letter] ?? letter)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
