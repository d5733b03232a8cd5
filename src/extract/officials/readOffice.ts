import type { Analysis } from "../Analysis";
import type { Mention } from "../Extraction";
import { fieldsAfter } from "../names/fieldsAfter";
import type { Words } from "../names/Words";
import { officeBefore } from "./officeBefore";
import { institutionAt, type InstitutionIndex } from "./institutionAt";
import type { Office } from "./Office";

/**
 * The office whose noun starts at token `noun`, with what stands before it ("Kenya's first deputy") and after it ("of Water, Land
 * and Energy", "of South Africa", "to Nairobi", "of the US Department of State").
 */
export function readOffice(
  analysis: Analysis,
  words: Words,
  institutions: InstitutionIndex,
  noun: number,
): Office | undefined {
  const match = words.office(noun);
  if (!match) return undefined;
  const nounAfter = noun + match.length;
  const left = officeBefore(analysis, words, institutions, noun);
  const named = fieldWords(words, left.titleFirst, noun) !== "";
  const right = complement(words, institutions, nounAfter, words.opensTitle(noun), named);
  if (right === undefined) return undefined;
  return {
    first: left.first,
    after: right.after,
    titleFirst: left.titleFirst,
    titleAfter: right.titleAfter,
    noun,
    nounAfter,
    kind: match.value,
    fields: fieldWords(words, left.titleFirst, noun) + " " + fieldWords(words, nounAfter, right.titleAfter),
    country: left.country ?? right.country,
    institution: left.institution ?? right.institution,
    past: left.past,
    // "chargé d'affaires" is one person.
    plural: words.lower(nounAfter - 1).endsWith("s") && !words.lower(nounAfter - 1).startsWith("d'"),
  };
}

interface Complement {
  readonly after: number;
  readonly titleAfter: number;
  readonly country: Mention | undefined;
  readonly institution: Mention | undefined;
}

/** What follows the noun. Several links may follow each other: "of state for European affairs of the US Department of State". */
function complement(
  words: Words,
  institutions: InstitutionIndex,
  start: number,
  opens: boolean,
  hasFields: boolean,
): Complement | undefined {
  let after = start;
  let titleAfter = start;
  let country: Mention | undefined;
  let institution: Mention | undefined;
  for (let round = 0; round < 4 && words.together(start - 1, after); round++) {
    const link = words.lower(after);
    const first = words.lower(after + 1) === "the" ? after + 2 : after + 1;
    if (!["of", "for", "to", "at", "in", "on", "with"].includes(link) || !words.together(after, first)) break;
    const body = institutionAt(institutions, first);
    const state = words.country(first) ?? stateBehindOf(words, first);
    if (body && link !== "to") {
      institution ??= body.mention;
      after = behindAcronym(words, body.after);
      if (opens && titleAfter === start) titleAfter = after;
    } else if (["in", "of"].includes(link) && words.isCity(first)) {
      // "the Argentine ambassador in Pretoria": where, not whose. "the mayor of Oslo": of no body that the text names.
      after = first;
      while (words.isCity(after)) after++;
    } else if (link === "of" && !state && bodyNamedBefore(words, institutions, first)) {
      institution ??= bodyNamedBefore(words, institutions, first);
      after = first + 1;
    } else if (link === "in" && !state && !body && placeAfter(words, first) > first) {
      after = placeAfter(words, first);
    } else if (state && link === "for" && !words.isAdjective(state)) {
      // "Country Director for Kenya": the field of work, not the employer.
      after = endOf(words, state, first);
    } else if (state && link === "of") {
      country ??= state;
      const end = endOf(words, state, first);
      // "of the Kenyan delegation": the state is only the adjective of what follows.
      if (words.isAdjective(state) || delegations.has(words.lower(end))) {
        if (!delegations.has(words.lower(end))) break;
        after = titleAfter = end + 1;
      } else {
        after = end;
        if (opens && titleAfter === start && !hasFields) titleAfter = after;
      }
    } else if (link === "to" || (link === "in" && !state)) {
      if (link === "in" || !(state || words.isCapital(first))) break;
      after = titleAfter = body?.after ?? (state ? endOf(words, state, first) : placeEnd(words, first));
    } else if (link === "in") {
      after = endOf(words, state!, first);
      country ??= undefined;
    } else {
      const known = fieldsAfter(words, first, false);
      const end = known > first ? known : unknownField(words, first);
      if (end === first) break;
      after = titleAfter = end;
    }
  }
  return { after, titleAfter, country, institution };
}

/** "rector of the Institute": the noun alone, with "the" before it, speaks of the body of that noun named last. */
function bodyNamedBefore(words: Words, institutions: InstitutionIndex, at: number): Mention | undefined {
  const isAlone =
    words.lower(at - 1) === "the" &&
    words.institution(at)?.length === 1 &&
    !words.isCapital(at + 1) &&
    words.lower(at + 1) !== "of" &&
    words.lower(at + 1) !== "for";
  if (!isAlone) return undefined;
  const noun = new RegExp(`\\b${words.text(at)}\\b`);
  let last: { mention: Mention; first: number } | undefined;
  for (const [first, { mention }] of institutions.byFirst)
    if (first < at && first > (last?.first ?? -1) && noun.test(mention.text)) last = { mention, first };
  return last?.mention;
}

/** "consul general in Porto Kesra until May": one or two capitals that no further name follows are a town unknown to us. */
function placeAfter(words: Words, first: number): number {
  let end = first;
  while (
    end < first + 3 &&
    words.isCapital(end) &&
    words.stop(end) === undefined &&
    words.together(first, end)
  )
    end++;
  const isShort = end - first <= 2 && words.lower(end) !== "of";
  return isShort && words.office(first) === undefined && words.address(first) === 0 ? end : first;
}

/** "Minister of Municipality of the State of Qatar": capitals between the office and its state are a field unknown to us. */
function unknownField(words: Words, first: number): number {
  let end = first;
  while (
    end < first + 4 &&
    words.isCapital(end) &&
    words.stop(end) === undefined &&
    words.together(first, end)
  )
    end = words.lower(end + 1) === "and" && words.isCapital(end + 2) ? end + 2 : end + 1;
  // "Minister of Falconry and Dunes, Rosa Lindt,"
  const isMinister = /^ministers?$/.test(
    words.lower(words.lower(first - 1) === "the" ? first - 3 : first - 2),
  );
  const isNamed = words.text(end) === "," && words.isCapital(end + 1) && words.isCapital(end + 2);
  if (isMinister && isNamed && end > first && words.together(first, end + 2) && !words.country(first))
    return end;
  if (words.lower(end) !== "of" || !words.together(first, end)) return first;
  const state = words.country(words.lower(end + 1) === "the" ? end + 2 : end + 1);
  return end > first && state && !words.country(first) ? end : first;
}

/** "of the Kesra Development Board (KDB), Ms. X": the acronym in brackets belongs to the name of the body. */
function behindAcronym(words: Words, at: number): number {
  const isAcronym = words.text(at) === "(" && words.text(at + 2) === ")" && words.isCapital(at + 1);
  return isAcronym ? at + 3 : at;
}

const delegations = new Set(["delegation", "side", "parliament", "government", "cabinet"]);

/** "the Government of India", "the Republic of Kenya": the state that stands behind the word. */
function stateBehindOf(words: Words, at: number): Mention | undefined {
  const government = words.lower(at) === "government" && words.lower(at + 1) === "of";
  if (!government) return undefined;
  return words.country(words.lower(at + 2) === "the" ? at + 3 : at + 2);
}

function endOf(words: Words, state: Mention, from: number): number {
  let at = from;
  while (words.tokens[at] && words.tokens[at]!.start < state.end) at++;
  return at;
}

/** "to Nairobi": a place is one word, or several where it is known as a name. */
function placeEnd(words: Words, at: number): number {
  return words.text(at + 1) === "-" && words.tokens[at + 2]?.glued ? at + 3 : at + 1;
}

function fieldWords(words: Words, first: number, after: number): string {
  const fields: string[] = [];
  for (let at = first; at < after; at++)
    if (words.isField(at) && !words.office(at)) fields.push(words.tokens[at]!.folded);
  return fields.join(" ");
}
