import type { Analysis } from "../Analysis";
import { classOf } from "../lexicon/classOf";
import { wordSet } from "../lexicon/wordSet";
import type { Words } from "../names/Words";
import type { Found } from "./Found";

/**
 * Bodies known by how they are written or what they do: firms of two names ("Talaria Marine & Kesra"), acronyms that no text
 * spells out and that act ("KPC signed", "a unit of KPC", "his ministry, KPC, is").
 */
export function findActing(analysis: Analysis, words: Words): Found[] {
  const found: Found[] = [];
  for (let at = 0; at < words.tokens.length; at++) {
    const one = partners(words, at) ?? acronym(analysis, words, at) ?? besideFirm(analysis, words, at);
    if (!one) continue;
    found.push(one);
    at = one.after - 1;
  }
  return found;
}

/** "Kesra & Doman", "Talaria Offshore & Marine": capitals around an ampersand that are no fields of government alone. */
function partners(words: Words, at: number): Found | undefined {
  if (!isOwn(words, at) || (words.together(at - 1, at) && isOwn(words, at - 1))) return undefined;
  let after = at;
  let joins = 0;
  while (isOwn(words, after) || (words.text(after) === "&" && isOwn(words, after + 1))) {
    if (!words.together(at, after)) break;
    if (words.text(after) === "&") joins++;
    after++;
  }
  const names = Array.from({ length: after - at }, (_, k) => at + k).filter((k) => words.text(k) !== "&");
  const isOfFields = names.every((k) => words.isField(k));
  return joins === 1 && !isOfFields && words.together(at, after - 1) && after - at <= 6
    ? { first: at, after, rule: "institution.ampersand", type: "unnamed" }
    : undefined;
}

function isOwn(words: Words, at: number): boolean {
  return (
    words.isCapital(at) &&
    words.stop(at) === undefined &&
    !words.country(at) &&
    words.office(at) === undefined &&
    [undefined, "trade", "company"].includes(words.institution(at)?.value) &&
    words.address(at) === 0
  );
}

/** "BKMW handed", "a unit of KPC", "Habeck's ministry, BKMW,". */
function acronym(analysis: Analysis, words: Words, at: number): Found | undefined {
  const token = words.tokens[at]!;
  if (token.shape !== "upper" || !/^\p{Lu}{3,7}$/u.test(token.text)) return undefined;
  if (wordSet(analysis.lexicon, "commonAcronym").has(token.lower)) return undefined;
  if (words.country(at) || words.isCity(at) || words.stop(at) !== undefined || words.office(at))
    return undefined;
  if (words.isCapital(at + 1) && words.together(at, at + 1)) return undefined;
  const isOpener = wordSet(analysis.lexicon, "opener").has(words.lower(at - 1));
  if (words.isCapital(at - 1) && words.together(at - 1, at) && !isOpener) return undefined;
  const isBody = acts(analysis, words, at) || isPart(words, at) || isApposed(words, at);
  return isBody ? { first: at, after: at + 1, rule: "institution.acting", type: "unnamed" } : undefined;
}

/** A verb of acting follows; "the KPC has" is any thing with an article, so are things in the plural. */
function acts(analysis: Analysis, words: Words, at: number): boolean {
  if (["the", "a", "an"].includes(words.lower(at - 1))) return false;
  const verb = classOf(analysis.lexicon, "bodyCues").at(words.tokens, at + 1);
  return verb?.value === "act" && words.together(at, at + 1);
}

/** "two subsidiaries of KPC". */
function isPart(words: Words, at: number): boolean {
  return (
    words.lower(at - 1) === "of" &&
    ["subsidiary", "subsidiaries", "unit", "units", "arm", "affiliate", "affiliates"].includes(
      words.lower(at - 2),
    )
  );
}

/** "the minister's ministry, KPC, is": between commas after the noun of a body in small letters. */
function isApposed(words: Words, at: number): boolean {
  const noun = words.institution(at - 2);
  return (
    words.text(at - 1) === "," &&
    words.text(at + 1) === "," &&
    noun !== undefined &&
    noun.value !== "company" &&
    !words.isCapital(at - 2)
  );
}

/** "Norway's Talaria and the German firm Kesra": owned by a state, and named in one breath with a firm. */
function besideFirm(analysis: Analysis, words: Words, at: number): Found | undefined {
  if (words.text(at - 1) !== "'s" || !words.country(at - 2) || !isOwn(words, at) || words.isCity(at))
    return undefined;
  let after = at;
  while (after < at + 4 && isOwn(words, after) && words.together(at, after)) after++;
  if (words.lower(after) !== "and" || !words.together(at, after)) return undefined;
  const bearers = classOf(analysis.lexicon, "bearers");
  for (let next = after + 1; next < after + 5 && words.together(at, next); next++) {
    const firm = bearers.at(words.tokens, next);
    if (firm?.value !== "before" && firm?.value !== "after") continue;
    return words.isCapital(next + firm.length)
      ? { first: at, after, rule: "institution.beside-firm", type: "unnamed" }
      : undefined;
  }
  return undefined;
}
