import type { Analysis } from "../Analysis";
import type { Mention } from "../Extraction";
import { classOf } from "../lexicon/classOf";
import type { Words } from "../names/Words";
import { isPersonLike } from "./isPersonLike";
import type { Office } from "./Office";
import type { Person } from "./Person";
import { nameEndingAt } from "./nameEndingAt";
import { readName } from "./readName";

/**
 * Persons named without an office beside them: "his Peruvian counterpart, Rosa Lindt", "Mr. Reyes", "Kenyan economist Amina Were",
 * "Pablo Reyes said", "invited Pablo Reyes".
 */
export function findUntitled(analysis: Analysis, words: Words, offices: readonly Office[]): Person[] {
  const cues = classOf(analysis.lexicon, "personCues");
  const speech = classOf(analysis.lexicon, "speech");
  const persons: Person[] = [];
  for (let at = 0; at < words.tokens.length; at++) {
    const cue = cues.at(words.tokens, at);
    if (cue?.value === "counterpart")
      persons.push(...counterpart(analysis, words, offices, at, at + cue.length));
    if (cue?.value === "successor" || cue?.value === "predecessor")
      if (!/^(?:your|my|our)$/.test(words.lower(at - 1)))
        persons.push(...successor(analysis, words, at + cue.length, cue.value));
    const address = words.address(at);
    if (address > 0) persons.push(...addressed(analysis, words, at + address));
    const say = speech.at(words.tokens, at);
    if (say && !words.isCapital(at)) persons.push(...spoken(analysis, words, at, at + say.length, say.value));
    const country = words.country(at);
    if (country && words.afterCountry(at) > at) {
      persons.push(...described(analysis, words, at, country));
      at = words.afterCountry(at) - 1;
    }
  }
  return persons;
}

/** "Were's successor, Rosa Lindt": a name of two words or more. */
function successor(
  analysis: Analysis,
  words: Words,
  after: number,
  succeeds: "successor" | "predecessor",
): Person[] {
  let start = words.text(after) === "," ? after + 1 : after;
  start += words.address(start);
  const end = readName(analysis, words, start);
  if (end - start < 2 || !words.together(after - 1, start)) return [];
  return [{ first: start, after: end, rule: "official.succession", offices: [], succeeds }];
}

function counterpart(
  analysis: Analysis,
  words: Words,
  offices: readonly Office[],
  at: number,
  after: number,
): Person[] {
  const country = words.country(at - 1);
  // "met his counterpart, X": of the other state, which the sentence may leave unsaid.
  if (!country && !possessives.has(words.lower(at - 1))) return [];
  let start = words.text(after) === "," ? after + 1 : after;
  start += words.address(start);
  const end = readName(analysis, words, start);
  if (end === start || !words.together(at, start) || (!country && end - start < 2)) return [];
  const other = offices.filter((office) => office.after <= at && words.together(office.noun, at)).at(-1);
  const title =
    other &&
    analysis.document.text.slice(
      words.tokens[other.titleFirst]!.start,
      words.tokens[other.titleAfter - 1]!.end,
    );
  const rule = "official.counterpart";
  // "their Japanese counterparts A and B": two names, and no saying which title is whose.
  const second = words.lower(end) === "and" ? readName(analysis, words, end + 1) : end;
  if (words.lower(at).endsWith("s") && second > end + 2)
    return [
      { first: start, after: end, rule, offices: [], ...(country && { country }) },
      { first: end + 1, after: second, rule, offices: [], ...(country && { country }) },
    ];
  return [
    { first: start, after: end, rule, offices: [], ...(country && { country }), ...(title && { title }) },
  ];
}

function addressed(analysis: Analysis, words: Words, start: number): Person[] {
  const end = readName(analysis, words, start);
  const found = end > start && words.together(start - 1, start);
  return found ? [{ first: start, after: end, rule: "official.address", offices: [] }] : [];
}

/** A name of two words or more before a verb of saying, or after one that takes a person. */
function spoken(analysis: Analysis, words: Words, at: number, after: number, kind: string): Person[] {
  const persons: Person[] = [];
  const start = nameEndingAt(analysis, words, at);
  if (at - start >= 2 && isPersonLike(analysis, words, start, at) && words.together(start, at))
    persons.push({ first: start, after: at, rule: "official.says", offices: [] });
  const end = readName(analysis, words, after);
  if (
    kind !== "say" &&
    end - after >= 2 &&
    words.together(at, after) &&
    isPersonLike(analysis, words, after, end)
  )
    persons.push({ first: after, after: end, rule: "official.object", offices: [] });
  return persons;
}

/** "Kenyan economist Amina Were": a state's adjective, one to three small words, a name of two words or more. */
function described(analysis: Analysis, words: Words, at: number, country: Mention): Person[] {
  let start = words.afterCountry(at);
  const first = start;
  while (start < first + 3 && words.tokens[start]?.shape === "lower" && /^\p{L}/u.test(words.text(start)))
    start++;
  if (start === first || words.text(first) === "and" || words.text(start - 1).endsWith("s")) return [];
  for (let k = first; k < start; k++)
    if (
      words.institution(k) ||
      ["before", "list"].includes(classOf(analysis.lexicon, "bearers").at(words.tokens, k)?.value ?? "")
    )
      return [];
  // "a tour of Kenya that Rosa Lindt made": a new clause begins.
  if (clause.test(words.lower(start - 1))) return [];
  if (smallLinks.has(words.lower(start - 1)) || smallLinks.has(words.lower(first))) return [];
  const end = readName(analysis, words, start);
  if (end - start < 2 || !words.together(at, end - 1) || !isPersonLike(analysis, words, start, end))
    return [];
  const isPublic = classOf(analysis.lexicon, "personCues").at(words.tokens, start - 1)?.value === "public";
  // "The Kenyan minister also thanked Amina Were": who is thanked is no Kenyan by that.
  if (tellsDeed(analysis, words, first, start)) return [];
  const person = { first: start, after: end, rule: "official.described", offices: [], country };
  return [isPublic ? person : { ...person, isPrivate: true as const }];
}

/** Whether one of the words `[first, after)` is a verb or an adverb, or an office of its own. */
function tellsDeed(analysis: Analysis, words: Words, first: number, after: number): boolean {
  for (let at = first; at < after; at++) {
    const isVerb = /(?:ed|ly)$/.test(words.lower(at)) || words.lower(at) === "also";
    const speech = classOf(analysis.lexicon, "speech").at(words.tokens, at);
    if (isVerb || speech || (words.office(at) && at < after - 1)) return true;
  }
  return false;
}

const possessives = new Set(["his", "her", "their", "its"]);
const smallLinks = new Set(["and", "of", "in", "with", "by", "for", "the", "to"]);
const clause = /^(?:that|which|whom|whose|where|when|who)$/;
