import type { Analysis } from "../Analysis";
import { classOf } from "../lexicon/classOf";
import type { Words } from "../names/Words";
import type { Found } from "./Found";

/**
 * Companies and bodies whose names hold no noun that tells: after a noun ("the gas producer Talaria", "state-owned Kesra Oil"), in a list
 * ("companies, including A, B and C"), before a noun in apposition ("Talaria, a mining company,").
 */
export function findBare(analysis: Analysis, words: Words): Found[] {
  const bearers = classOf(analysis.lexicon, "bearers");
  const found: Found[] = [];
  for (let index = 0; index < words.tokens.length; index++) {
    const match = bearers.at(words.tokens, index);
    if (!match) continue;
    const at = index + match.length;
    if (match.value === "before" && !words.isCapital(index))
      found.push(...one(words, at, "institution.announced"));
    if (match.value === "list") found.push(...list(words, at));
  }
  found.push(...officers(words));
  for (let index = 1; index < words.tokens.length; index++) {
    if (words.text(index) !== "," || !["a", "an", "the"].includes(words.lower(index + 1))) continue;
    if (!words.isCapital(index - 1) || !endsInBearer(analysis, words, index + 2)) continue;
    let first = index - 1;
    while (isAppositionName(words, first - 1) && words.together(first - 1, index)) first--;
    if (isBareName(words, first) || (first < index - 1 && words.isCapital(first)))
      found.push({ first, after: index, rule: "institution.apposition", type: "unnamed" });
  }
  return found;
}

/** "KPC managing director Joe Reyes", "the CEO of Talaria Ghana, Rosa Lindt": the body that an officer with a name works for. */
function officers(words: Words): Found[] {
  const found: Found[] = [];
  for (let index = 1; index < words.tokens.length; index++) {
    const office = words.office(index);
    if (office?.value !== "body" || words.isInOffice(index - 1)) continue;
    const after = index + office.length;
    if (words.lower(after) === "of") {
      const [body] = one(words, after + 1, "institution.officer");
      // "the mayor of Oslo, Rosa Lindt": a city is no body.
      if (words.isCity(after + 1)) continue;
      const end = body && words.country(body.after) ? words.afterCountry(body.after) : body?.after;
      if (body && end && words.text(end) === "," && words.isCapital(end + 1))
        found.push({ ...body, after: end });
      continue;
    }
    let first = index;
    while (
      first > index - 4 &&
      isBareName(words, first - 1) &&
      words.together(first - 1, index) &&
      !words.isField(first - 1)
    )
      first--;
    const named = words.isCapital(after) && words.isCapital(after + 1) && words.together(index, after);
    if (first < index && named && words.tokens[first]!.start > 0 && words.together(first - 1, index))
      found.push({ first, after: index, rule: "institution.officer", type: "unnamed" });
  }
  return found;
}

/** The run of capitalised words at `at`, as one institution. */
function one(words: Words, at: number, rule: string): Found[] {
  let after = at;
  while (isBareName(words, after) && (after === at || words.together(at, after))) after = next(words, after);
  return after > at && words.together(at - 1, at) ? [{ first: at, after, rule, type: "unnamed" }] : [];
}

/** Index after one word of a bare name, with what is glued to it ("Rolls-Royce"). */
function next(words: Words, at: number): number {
  if (words.text(at + 1) === "-" && words.tokens[at + 1]!.glued && words.tokens[at + 2]?.glued) return at + 3;
  return words.text(at + 1) === "&" && words.isCapital(at + 2) ? at + 2 : at + 1;
}

/** Each member of "A, B and C" from `at` on; owners ("Kenya's state-owned A") are passed over. */
function list(words: Words, at: number): Found[] {
  const found: Found[] = [];
  for (let index = at; words.together(at, index) && found.length < 20;) {
    while (
      words.text(index) === "'s" ||
      words.country(index) ||
      words.tokens[index]?.shape === "lower" ||
      words.text(index) === "-"
    ) {
      if (!words.together(at, index) || index > at + 60) return found;
      index++;
    }
    const [member] = one(words, index, "institution.list");
    if (!member) return found;
    found.push(member);
    index = member.after;
    if (words.text(index) === ",") index++;
    else if (words.lower(index) !== "and") return found;
    if (words.lower(index) === "and") index++;
  }
  return found;
}

/** "Ethio-Djibouti Railway, a company": in apposition a name may hold states, hyphens and nouns of works. */
function isAppositionName(words: Words, at: number): boolean {
  if (words.text(at) === "-") return words.tokens[at]!.glued && words.tokens[at + 1]!.glued;
  const stop = words.stop(at);
  return words.isCapital(at) && stop !== "function" && stop !== "calendar" && words.office(at) === undefined;
}

function isBareName(words: Words, at: number): boolean {
  return (
    words.isCapital(at) &&
    words.stop(at) === undefined &&
    words.office(at) === undefined &&
    !words.country(at)
  );
}

/** "a Kenyan mining company": a bearer noun within six small words or states. */
function endsInBearer(analysis: Analysis, words: Words, at: number): boolean {
  const bearers = classOf(analysis.lexicon, "bearers");
  for (let index = at; index < at + 6; index++) {
    if (words.isCapital(index) && !words.country(index)) return false;
    if (words.tokens[index]?.shape === "sign" && words.text(index) !== "-") return false;
    // "a joint secretary in the trade ministry" is a person.
    if (words.office(index)) return false;
    // "a project of the Kenyan company" is no company.
    if (words.lower(index) === "of") return false;
    const match = bearers.at(words.tokens, index);
    // "the agency head" is a person.
    if (match && match.value !== "list" && match.value !== "state")
      return words.office(index + match.length) === undefined;
  }
  return false;
}
