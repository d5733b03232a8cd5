import type { Words } from "../names/Words";

const mostWords = 5;

/** Index after a run of capitals from `first` that may be a bare name, not beyond `limit`; `first` where none begins. */
export function namedRun(words: Words, first: number, limit: number): number {
  let end = first;
  for (let at = first; at < limit && at < first + mostWords && words.together(first, at);) {
    const isLink =
      at > first && /^(?:de|del|do|da|of|al|el|la)$/.test(words.lower(at)) && words.isCapital(at + 1);
    if (isLink) {
      at++;
      continue;
    }
    const isNumber = at > first && words.tokens[at]!.shape === "number";
    if (!isNumber && (!words.isCapital(at) || !isName(words, at))) break;
    end = ++at;
    if (words.text(at) === "-" && words.tokens[at]!.glued && words.isCapital(at + 1)) at++;
  }
  return end;
}

function isName(words: Words, at: number): boolean {
  const stop = words.stop(at);
  return (
    stop !== "calendar" &&
    stop !== "function" &&
    !words.isCity(at) &&
    !words.country(at) &&
    words.office(at) === undefined &&
    words.address(at) === 0 &&
    words.institution(at) === undefined
  );
}
