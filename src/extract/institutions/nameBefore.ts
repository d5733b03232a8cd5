import type { Words } from "../names/Words";

/**
 * Index of the first token of the name that ends in an institution's noun at `index`: for "the Kenya Dam Safety and
 * Water Resources Corp." the index of "Kenya"; `index` itself where nothing belongs to it. A state's adjective belongs
 * to the name ("Turkish Foreign Ministry"), a state's possessive does not ("Peru's Foreign Ministry").
 */
export function nameBefore(words: Words, index: number): number {
  let first = index;
  for (let at = index - 1; at >= 0 && words.together(index, at); at--) {
    const text = words.lower(at);
    const country = words.country(at);
    if (country) {
      while (words.country(at - 1) === country) at--;
      first = at;
      // "Kenya-Peru ... Centre" bears both names.
      if (words.text(at - 1) !== "-" || !words.tokens[at]!.glued) break;
      if (words.country(at - 2)) at--;
      else {
        if (words.isCapital(at - 2)) first = at - 2;
        break;
      }
    } else if (isNamePart(words, at)) first = at;
    else if (
      text === "of" &&
      first === at + 1 &&
      first < index &&
      ["Port", "City"].includes(words.text(at - 1))
    )
      first = --at;
    else if (text === "&" && isNamePart(words, at - 1)) continue;
    else if (
      text === "-" &&
      words.tokens[at]!.glued &&
      words.tokens[at + 1]?.glued &&
      words.isCapital(at - 1)
    )
      continue;
    else if (text === "and" && words.isField(at - 1) && words.isField(first) && words.isCapital(at - 1))
      continue;
    else break;
  }
  return first;
}

function isNamePart(words: Words, at: number): boolean {
  if (!words.isCapital(at)) return false;
  const stop = words.stop(at);
  if (stop === "function" || stop === "calendar") return false;
  const office = words.office(at);
  return office === undefined || words.tokens[at]!.shape === "upper";
}
