import type { Words } from "./Words";

/**
 * Index after a phrase of fields that starts at `index`: "Trade, Industry and Energy", "foreign affairs", "Environment, Forest
 * and Climate Change"; `index` itself where none starts. With `capitals`, every word must be written with one.
 * "Health, and Ahmed Hassan" ends after "Health"; a comma belongs to the phrase only if an "and" with a field closes the list.
 */
export function fieldsAfter(words: Words, index: number, capitals: boolean): number {
  let end = index;
  for (let at = index; words.together(index, at);) {
    const text = words.lower(at);
    if (isWord(words, at, capitals)) end = ++at;
    else if (end === index) break;
    else if ((text === "and" || text === "&") && isWord(words, skipThe(words, at + 1), capitals))
      at = skipThe(words, at + 1);
    else if (text === "," && listCloses(words, at + 1, capitals)) at++;
    else if (text === "-" && words.tokens[at + 1]?.glued && isWord(words, at + 1, capitals)) at++;
    else if (text === "of" && isWord(words, at + 1, capitals) && !words.country(at + 1)) at++;
    else break;
  }
  return end;
}

function isWord(words: Words, at: number, capitals: boolean): boolean {
  if (!words.isField(at) || (capitals && !words.isCapital(at))) return false;
  // "Energy Minister" and "energy minister": the office is no field; "Public Service" is one.
  return words.office(at) === undefined;
}

function skipThe(words: Words, at: number): number {
  return words.lower(at) === "the" ? at + 1 : at;
}

/** Whether a list that goes on after a comma is closed by "and" and a field before anything else comes. */
export function listCloses(words: Words, index: number, capitals: boolean): boolean {
  const longest = 24;
  let fields = 0;
  for (let at = index; at < index + longest && words.together(index, at); at++) {
    const text = words.lower(at);
    if (text === "and" || text === "&") {
      const next = skipThe(words, at + 1);
      if (fields > 0 && isWord(words, next, capitals)) return true;
      if (fields === 0 && isWord(words, next, capitals) && at === index) return true;
      return false;
    }
    if (isWord(words, at, capitals)) fields++;
    else if (text !== "," && text !== "-") return false;
  }
  return false;
}
