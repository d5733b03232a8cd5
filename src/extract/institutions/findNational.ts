import type { Analysis } from "../Analysis";
import { classOf } from "../lexicon/classOf";
import type { Words } from "../names/Words";
import type { Found } from "./Found";

const links = new Set(["de", "du", "do", "da", "del"]);

/**
 * National bodies that no English noun tells: "Parques Nacionales de Peru" (a name in another language that ends in a state's), "Enterprise
 * Kenya" (a word that public bodies set before their state), "Kenya's medicines authority, KMA" (a name announced by its noun), "KesraBio".
 */
export function findNational(analysis: Analysis, words: Words): Found[] {
  const found: Found[] = [];
  for (let at = 0; at < words.tokens.length; at++) {
    const one =
      foreign(words, at) ?? beforeState(analysis, words, at) ?? announced(words, at) ?? humped(words, at);
    if (!one) continue;
    found.push(one);
    at = one.after - 1;
  }
  return found;
}

/** "Electricité du Laos": one to four capitals, a small word of a Romance language, and a state; not amid a longer name. */
function foreign(words: Words, at: number): Found | undefined {
  if (!isOwn(words, at) || (words.isCapital(at - 1) && words.together(at - 1, at) && isOwn(words, at - 1)))
    return undefined;
  let link = at;
  while (link < at + 4 && isOwn(words, link) && words.together(at, link)) link++;
  const state = link + 1;
  if (!links.has(words.text(link)) || words.isInOffice(at) || words.isCity(at)) return undefined;
  if (words.address(at) > 0 || words.office(at - 1) || words.address(at - 1) > 0) return undefined;
  const country = words.country(state);
  // "Kesra do Mar Azul (KMA)"
  let end = state;
  while (!country && end < state + 3 && words.isCapital(end)) end++;
  if (country ? words.isAdjective(country) : !isDefined(words, end)) return undefined;
  const after = country ? words.afterCountry(state) : end;
  if (!words.together(at, after - 1) || (words.isCapital(after) && words.together(state, after)))
    return undefined;
  return { first: at, after, rule: "institution.foreign", type: "body" };
}

/** "Electricité du Kesra (EDK)": an acronym in brackets stands right behind. */
function isDefined(words: Words, at: number): boolean {
  return (
    words.isCapital(at - 1) &&
    words.text(at) === "(" &&
    words.tokens[at + 1]?.shape === "upper" &&
    words.text(at + 2) === ")"
  );
}

/** "Enterprise Kenya", "Global Affairs Peru". */
function beforeState(analysis: Analysis, words: Words, at: number): Found | undefined {
  const match = classOf(analysis.lexicon, "bearers").at(words.tokens, at);
  if (match?.value !== "state" || !words.isCapital(at)) return undefined;
  const state = at + match.length;
  const country = words.country(state);
  if (!country || words.isAdjective(country) || !words.together(at, state)) return undefined;
  const after = words.afterCountry(state);
  if (words.text(after) === "'s" || (words.isCapital(after) && words.together(state, after)))
    return undefined;
  return { first: at, after, rule: "institution.before-state", type: "body" };
}

/** "Kenya's medicines authority, KMA,": an owned noun of an institution in small letters, a comma and an acronym. */
function announced(words: Words, at: number): Found | undefined {
  const noun = words.institution(at);
  if (!noun || words.isCapital(at) || noun.value === "trade" || noun.value === "company") return undefined;
  const comma = at + noun.length;
  const name = comma + 1;
  if (words.text(comma) !== "," || words.tokens[name]?.shape !== "upper" || words.text(name).length < 3)
    return undefined;
  if (!words.together(at, name) || words.isCapital(name + 1)) return undefined;
  for (let owner = at - 1; owner > at - 5 && words.together(owner, at); owner--)
    if (words.country(owner))
      return { first: name, after: name + 1, rule: "institution.announced", type: "unnamed" };
  return undefined;
}

/** "KesraBio": capitals amid one word are those of a brand, unless it starts as surnames do ("McRae", "DeWitt"). */
function humped(words: Words, at: number): Found | undefined {
  const word = words.text(at);
  const humps =
    /^(\p{Lu}\p{Ll}{3,})(?:\p{Lu}\p{Ll}+)+$/u.exec(word) ??
    /^(\p{Lu}\p{Ll}{2,})\p{Lu}\p{Ll}+\p{Lu}\p{Ll}+$/u.exec(word);
  if (!humps || humps[1] === "Fitz" || words.country(at) || words.stop(at) !== undefined) return undefined;
  if (words.tokens[at]!.glued || takesArticle(words, word)) return undefined;
  const beside = [at - 1, at + 1].some(
    (k) =>
      words.isCapital(k) &&
      words.together(Math.min(k, at), Math.max(k, at)) &&
      words.stop(k) === undefined &&
      !words.country(k),
  );
  if (beside) return undefined;
  return { first: at, after: at + 1, rule: "institution.brand", type: "unnamed" };
}

/** "the KesraMed pipeline": what takes an article is a work or a programme. */
function takesArticle(words: Words, word: string): boolean {
  return words.tokens.some((token, at) => token.text === word && words.lower(at - 1) === "the");
}

function isOwn(words: Words, at: number): boolean {
  return (
    words.isCapital(at) &&
    words.stop(at) === undefined &&
    !words.country(at) &&
    words.office(at) === undefined
  );
}
