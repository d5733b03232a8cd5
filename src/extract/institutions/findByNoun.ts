import type { Words } from "../names/Words";
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
      ? (byHead(words, index, after, noun.value) ?? byTail(words, index, after, noun.value))
      : bySmallNoun(words, index, after, noun.value);
    if (!one) continue;
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
  if (end === after || startsEvent(words, end)) return undefined;
  const first = nameBefore(words, index);
  return isJoint(words, first, after) ? undefined : { first, after: end, rule: "institution.head", type };
}

function byTail(words: Words, index: number, after: number, type: string): Found | undefined {
  const first = nameBefore(words, index);
  const proper = after - index > 1 && type !== "company";
  if ((first === index && !proper) || startsEvent(words, after) || isJoint(words, first, after))
    return undefined;
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

function isShort(word: string): boolean {
  return word.length <= 4;
}

/** "Clean Energy" names a field; "Talaria Energy" a company. */
function startsProperly(words: Words, first: number, index: number): boolean {
  for (let at = first; at < index; at++)
    if (words.isField(at) || words.country(at) || words.stop(at) !== undefined) return false;
  return true;
}

/** "The Council", "Special Service": no name where nothing before the noun tells it from others. */
function onlyCommonWords(words: Words, first: number, index: number, type: string): boolean {
  if (first === index || type === "ministry" || type === "parliament") return false;
  for (let at = first; at < index; at++) if (words.stop(at) === undefined) return false;
  return true;
}

/** A joint committee of two states is known by its sessions, which are meetings. */
function isJoint(words: Words, first: number, after: number): boolean {
  for (let at = first; at < after; at++)
    if (words.lower(at) === "joint" || words.lower(at) === "intergovernmental") return true;
  return false;
}

/** Whether the name goes on as that of an event, place or paper: "Rare Metal Centre | Project", "Security Council | Resolution". */
function startsEvent(words: Words, at: number): boolean {
  if (!words.together(at - 1, at) || !words.isCapital(at)) return false;
  if (words.stop(at) === "calendar" || words.office(at)) return false;
  return true;
}

function bySmallNoun(words: Words, index: number, after: number, type: string): Found | undefined {
  if (!["ministry", "parliament", "bank", "embassy"].includes(type)) return undefined;
  let first = index;
  while (words.isField(first - 1) && words.together(first - 1, index) && !words.country(first - 1)) first--;
  const owned = words.text(first - 1) === "'s";
  const country = words.country(owned ? first - 2 : first - 1);
  if (!country || !words.together(first - 1, index)) return undefined;
  // A possessive stays outside the name, an adjective belongs to it.
  let start = first;
  if (!owned) while (words.country(start - 1) === country) start--;
  return { first: start, after, rule: "institution.small", type };
}
