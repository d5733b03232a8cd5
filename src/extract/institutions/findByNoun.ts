import { fieldsAfter } from "../names/fieldsAfter";
import type { Words } from "../names/Words";
import { isHeaded } from "./isHeaded";
import type { Found } from "./Found";
import { nameAfter } from "./nameAfter";
import { nameBefore } from "./nameBefore";

/**
 * Institutions named by a noun with a capital: "Ministry of Health" (head), "Kenya Power Corp." (tail), or by one in small letters
 * with a state ("the Turkish foreign ministry", "Peru's parliament").
 */
export function findByNoun(words: Words): Found[] {
  const found: Found[] = [];
  for (let index = 0; index < words.tokens.length; index++) {
    const noun = words.institution(index);
    if (!noun) continue;
    const after = index + noun.length;
    const one = words.isCapital(index)
      ? (byHead(words, index, after, noun.value) ??
        byFirstNoun(words, index, after, noun.value) ??
        byTail(words, index, after, noun.value))
      : (byLegalForm(words, index, after, noun.value) ?? bySmallNoun(words, index, after, noun.value));
    if (!one) continue;
    if (words.country(one.first) && words.afterCountry(one.first) >= one.after) continue;
    found.push(one);
    index = Math.max(index, after - 1);
  }
  return found;
}

function byHead(words: Words, index: number, after: number, type: string): Found | undefined {
  if (type === "company" || type === "trade" || type === "party") return undefined;
  const link = words.lower(after);
  if (!words.together(index, after) || !["of", "for", "on"].includes(link)) return undefined;
  const end = nameAfter(words, after, type);
  if (end === after) return undefined;
  // "Ministry of Trade Lajos Kis" goes on with a person, "Council of Energy Forum" with an event.
  if (type === "ministry" ? words.stop(end) === "event" : startsEvent(words, end) && !isHeaded(words, index))
    return undefined;
  const first = nameBefore(words, index);
  return { first, after: end, rule: "institution.head", type };
}

/** "Bank Al-Kesra", "Universidad de Lima": nouns that come first. */
function byFirstNoun(words: Words, index: number, after: number, type: string): Found | undefined {
  const begins = words.beginsInstitution(index) || (type === "bank" && after - index === 1);
  if (!begins || (words.isCapital(index - 1) && words.stop(index - 1) === undefined)) return undefined;
  const end = nameAfter(words, after, type);
  return end > after && !startsEvent(words, end)
    ? { first: index, after: end, rule: "institution.first", type }
    : undefined;
}

function byTail(words: Words, index: number, after: number, type: string): Found | undefined {
  const first = nameBefore(words, index);
  const proper = (after - index > 1 && type !== "company") || words.isProperInstitution(index);
  if (first === index && !proper) return undefined;
  if (startsEvent(words, after) && !isHeaded(words, first)) return undefined;
  if (isVenue(words, index)) return undefined;
  // "KEMO Mission Director": the noun belongs to the office.
  if ((words.office(index)?.length ?? 0) > after - index) return undefined;
  if (first < index && type === "trade" && !startsProperly(words, first, index)) return undefined;
  if (onlyCommonWords(words, first, index, type)) return undefined;
  const end =
    words.text(after) === "." &&
    words.tokens[after]!.glued &&
    type === "company" &&
    isShort(words.text(after - 1))
      ? after + 1
      : after;
  return { first, after: end, rule: "institution.tail", type };
}

/** "Talaria d.o.o.", "Kesra hf.": a company's form in small letters, with its full stops. */
function byLegalForm(words: Words, index: number, after: number, type: string): Found | undefined {
  if (type !== "company" || words.text(after - 1) !== "." || !words.isCapital(index - 1)) return undefined;
  const first = nameBefore(words, index);
  return first < index ? { first, after, rule: "institution.tail", type } : undefined;
}

const gatherings = new Set(["convention", "conference", "congress", "exhibition", "exhibitions"]);

/** "Kesra Convention Centre": a house in which others meet. */
function isVenue(words: Words, index: number): boolean {
  return gatherings.has(words.lower(index - 1)) && ["centre", "center"].includes(words.lower(index));
}

function isShort(word: string): boolean {
  return word.length <= 4;
}

/** "Clean Energy" names a field; "Talaria Energy" a company. */
function startsProperly(words: Words, first: number, index: number): boolean {
  for (let at = first; at < index; at++)
    if (words.isCapital(at) && !words.isField(at) && !words.country(at) && words.stop(at) === undefined)
      return true;
  return false;
}

/** "The Council", "Government Office": no name where nothing before the noun tells the body from others of its sort. */
function onlyCommonWords(words: Words, first: number, index: number, type: string): boolean {
  if (first === index || type === "ministry" || type === "parliament") return false;
  const single = type === "body" && index - first === 1;
  for (let at = first; at < index; at++)
    if (words.stop(at) === undefined && !(single && words.isField(at) && !words.country(at))) return false;
  return true;
}

/** Whether the name goes on as that of an event, place or paper: "Rare Metal Centre | Project", "Security Council | Resolution". */
function startsEvent(words: Words, at: number): boolean {
  if (words.text(at) === "&") return true;
  if (!words.together(at - 1, at) || !words.isCapital(at)) return false;
  if (words.stop(at) === "calendar" || words.leadsToOffice(at)) return false;
  return true;
}

/** "Turkish foreign ministry", "Peru's parliament", "Peru's ministry of foreign affairs", "the ministry of health". */
function bySmallNoun(words: Words, index: number, after: number, type: string): Found | undefined {
  if (!["ministry", "parliament", "bank", "embassy"].includes(type)) return undefined;
  // "Peru's development bank KEDEP" is named behind the noun.
  if (
    type === "bank" &&
    words.isCapital(after) &&
    words.together(index, after) &&
    words.stop(after) === undefined
  )
    return undefined;
  let first = index;
  while (words.isField(first - 1) && words.together(first - 1, index) && !words.country(first - 1)) first--;
  const fields =
    type === "ministry" && words.lower(after) === "of" ? fieldsAfter(words, after + 1, false) : after + 1;
  const end = fields > after + 1 ? fields : after;
  const owned = words.text(first - 1) === "'s";
  const country = words.country(owned ? first - 2 : first - 1);
  const named = end > after && (words.lower(first - 1) === "the" || (owned && words.isCapital(first - 2)));
  if ((!country && !named) || !words.together(first - 1, index)) return undefined;
  // A possessive stays outside the name, an adjective belongs to it.
  // "Peru's embassy" is one of many; "the Peruvian embassy" bears the state in its name.
  if (owned && type === "embassy") return undefined;
  let start = first;
  if (!owned && country) while (words.country(start - 1) === country) start--;
  return { first: start, after: end, rule: "institution.small", type };
}
