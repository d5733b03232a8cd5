import type { Analysis } from "../Analysis";
import { classOf } from "../lexicon/classOf";
import type { Words } from "../names/Words";
import type { Office } from "./Office";
import type { Person } from "./Person";
import { nameEndingAt } from "./nameEndingAt";
import { readName } from "./readName";
import { sharedOffice } from "./sharedOffice";

/**
 * Persons named beside an office: "Energy Minister Pablo Reyes" (title), "Pablo Reyes, Peru's energy minister and head of ..."
 * (apposition), "the Kenyan president, Amina Were," (apposed), "Pablo Reyes became energy minister" (becomes).
 */
export function findTitled(analysis: Analysis, words: Words, offices: readonly Office[]): Person[] {
  const persons: Person[] = [];
  const named = new Set<Office>();
  offices.forEach((office, at) => {
    const found = after(analysis, words, office) ?? apposed(analysis, words, office);
    if (!found) return;
    named.add(office);
    const first = offices[at - 1];
    const joint =
      first && !named.has(first) && isJoint(words, first, office) && !isTaken(analysis, words, first)
        ? first
        : undefined;
    if (joint) named.add(joint);
    persons.push(...(joint ? found.map((each) => ({ ...each, offices: [joint, ...each.offices] })) : found));
  });
  for (let at = 0; at < offices.length; at++) {
    const office = offices[at]!;
    if (named.has(office)) continue;
    const found = before(analysis, words, office) ?? becomes(analysis, words, office);
    if (!found) continue;
    const chained = [office];
    // "minister of X and head of Y, chair of Z": further offices of the same person, as long as none has a name of its own.
    while (
      offices[at + 1] &&
      !named.has(offices[at + 1]!) &&
      follows(words, chained.at(-1)!, offices[at + 1]!)
    ) {
      chained.push(offices[++at]!);
    }
    persons.push({ ...found, offices: chained });
  }
  return persons;
}

/** "Deputy Prime Minister and Minister of Finance Ana Kovac": two offices of one person, as no article parts them and one state has one leader. */
function isJoint(words: Words, first: Office, second: Office): boolean {
  if (first.plural || second.plural || !words.together(first.noun, second.noun)) return false;
  const between = words.lower(first.after) === "," ? first.after + 1 : first.after;
  const isAnd = words.lower(between) === "and" && between + 1 === second.first;
  const isAlso = words.lower(between) === "and" && words.lower(between + 1) === "concurrently";
  const leads =
    first.kind === "state" && !/^(?:deputy|vice)/.test(words.lower(first.noun)) && !isRanked(words, first);
  return (
    (isAnd || (isAlso && between + 2 === second.first)) &&
    !leads &&
    words.isCapital(first.noun) === words.isCapital(second.noun) &&
    second.country === undefined
  );
}

/** "Ana Kovac, Permanent Secretary, and Ambassador Rosa Lindt": the first office belongs to the name before it. */
function isTaken(analysis: Analysis, words: Words, { first }: Office): boolean {
  const comma = words.lower(first - 1) === "the" ? first - 2 : first - 1;
  return words.text(comma) === "," && comma - nameEndingAt(analysis, words, comma) > 1;
}

function isRanked(words: Words, office: Office): boolean {
  return office.titleFirst < office.noun && /^(?:deputy|vice)$/.test(words.lower(office.noun - 1));
}

/** "Energy Minister Pablo Reyes", "ministers Pablo Reyes and Ana Kovac", "President H.E. Amina Were". */
function after(analysis: Analysis, words: Words, office: Office): Person[] | undefined {
  const start = skipAcronym(words, office, skipAddress(words, office.after));
  const end = readName(analysis, words, start);
  if (end === start || !words.together(office.noun, start)) return undefined;
  if (isRestOfTitle(analysis, words, office, start, end)) return undefined;
  const persons: Person[] = [{ first: start, after: end, rule: "official.title", offices: [office] }];
  for (let at = end; office.plural && (words.text(at) === "," || words.lower(at) === "and");) {
    const next = words.text(at) === "," && words.lower(at + 1) === "and" ? at + 2 : at + 1;
    const nextEnd = readName(analysis, words, next);
    if (nextEnd === next) break;
    persons.push({ first: next, after: nextEnd, rule: "official.title-list", offices: [office] });
    at = nextEnd;
  }
  return persons;
}

/** "the Minister of Energy Transition, Rosa Lindt,": one word after the fields and before a name is no name but a field unknown to us. */
function isRestOfTitle(
  analysis: Analysis,
  words: Words,
  office: Office,
  start: number,
  end: number,
): boolean {
  if (end - start !== 1 || office.titleAfter === office.nounAfter || words.text(end) !== ",") return false;
  return readName(analysis, words, skipAddress(words, end + 1)) - end > 2;
}

/** "Chairman of the State Oil Company SOCAR Rovshan Najaf": the acronym still belongs to the body. */
function skipAcronym(words: Words, office: Office, start: number): number {
  const isAcronym = words.tokens[start]?.shape === "upper" && words.tokens[start + 1]?.shape === "capital";
  return isAcronym && office.institution && words.tokens[start]!.start > office.institution.end
    ? start + 1
    : start;
}

/** "The Kenyan president, Amina Were, said": the name stands between commas, or ends the sentence. */
function apposed(analysis: Analysis, words: Words, office: Office): Person[] | undefined {
  const comma = isRestOfTitle(analysis, words, office, office.after, office.after + 1)
    ? office.after + 1
    : office.after;
  if (words.text(comma) !== ",") return undefined;
  const start = skipAddress(words, comma + 1);
  const end = readName(analysis, words, start);
  if (end - start < 2 || !words.together(office.noun, start)) return undefined;
  const definite =
    office.country !== undefined ||
    office.institution !== undefined ||
    office.fields.trim() !== "" ||
    determiners.has(words.lower(office.first - 1)) ||
    words.text(office.first - 1) === "'s";
  if (office.plural)
    return definite
      ? (pair(analysis, words, office, start, end) ?? sharedOffice(analysis, words, office, start, end))
      : undefined;
  const addressed = start > comma + 1;
  const closes = addressed || !words.together(start, end) || [",", ".", ")", ";"].includes(words.text(end));
  // "..., Minister of Trade, Pablo Reyes, Minister of Health": the name belongs to the office that follows it.
  const own =
    words.text(end) === "," && words.office(end + 1) !== undefined && !startsClause(words, office.first);
  return definite && closes && !own
    ? [{ first: start, after: end, rule: "official.apposed", offices: [office] }]
    : undefined;
}

/** "the heads of government, A and B": as many names as the plural stands for. */
function pair(
  analysis: Analysis,
  words: Words,
  office: Office,
  start: number,
  end: number,
): Person[] | undefined {
  const next = readName(analysis, words, end + 1);
  if (words.lower(end) !== "and" || next - end < 3) return undefined;
  return [
    { first: start, after: end, rule: "official.apposed", offices: [office] },
    { first: end + 1, after: next, rule: "official.apposed", offices: [office] },
  ];
}

const determiners = new Set(["the", "a", "its", "his", "her", "their", "our", "my"]);

function startsClause(words: Words, at: number): boolean {
  return words.lower(at - 1) === "the" || !words.together(at - 1, at);
}

/** "Pablo Reyes, Peru's energy minister" and "Pablo Reyes, the energy minister". */
function before(analysis: Analysis, words: Words, office: Office): Person | undefined {
  let at = office.first - 1;
  if (["the", "a", "an"].includes(words.lower(at))) at--;
  const bracket = words.text(at) === "(" || words.text(at) === "-";
  if ((words.text(at) !== "," && !bracket) || !words.together(at, office.first)) return undefined;
  const end = beforeLetters(words, at);
  const start = nameEndingAt(analysis, words, end);
  if (start === end) return undefined;
  // "Speaking in Upper Kesra, the ambassador": a place or a tongue.
  if (/^(?:in|near|at)$/.test(words.lower(start - 1)) && words.together(start - 1, start)) return undefined;
  // "in Kesra and Were Valley, the health ministers agreed": several hold the office, so two names must stand there.
  if (
    office.plural &&
    (words.lower(start - 1) !== "and" || start - 1 - nameEndingAt(analysis, words, start - 1) < 2)
  )
    return undefined;
  return { first: start, after: end, rule: "official.apposition", offices: [office] };
}

/** "Ana Were, OBE, MP, head of": the letters of honours and seats behind a name are no name of their own. */
function beforeLetters(words: Words, at: number): number {
  let end = at;
  while (/^[A-Z]{2,5}$/.test(words.text(end - 1)) && words.text(end - 2) === "," && words.isCapital(end - 3))
    end -= 2;
  return end;
}

/** "Pablo Reyes became the first Peruvian energy minister". */
function becomes(analysis: Analysis, words: Words, office: Office): Person | undefined {
  const cues = classOf(analysis.lexicon, "personCues");
  let at = office.first - 1;
  while (["the", "a", "an", "first", "its", "new", "second"].includes(words.lower(at)) && at > 0) at--;
  for (let length = 1; length <= 4; length++) {
    const first = at - length + 1;
    const cue = first >= 0 ? cues.at(words.tokens, first) : undefined;
    if (
      (cue?.value !== "becomes" && cue?.value !== "was") ||
      cue.length !== length ||
      !words.together(first, office.first)
    )
      continue;
    const end = words.text(first - 1) === "," ? first - 1 : first;
    const start = nameEndingAt(analysis, words, end);
    if (end - start >= 2 || (end > start && cue.length > 1 && !words.institution(start)))
      return {
        first: start,
        after: end,
        rule: "official.becomes",
        offices: [office],
        ...(cue.value === "was" && { past: true as const }),
      };
  }
  return undefined;
}

/** Whether an office goes on where another ended: ", ", " and ", ", and the ". */
function follows(words: Words, office: Office, next: Office): boolean {
  if (!words.together(office.noun, next.noun)) return false;
  for (let at = office.after; at < next.first; at++)
    if (![",", "and", "the", "concurrently", "also", "as", "well"].includes(words.lower(at))) return false;
  return next.first - office.after <= 4;
}

function skipAddress(words: Words, at: number): number {
  // "the Hon. Ana Kovac"
  let start = words.lower(at) === "the" && words.address(at + 1) > 0 ? at + 1 : at;
  while (words.address(start) > 0) start += words.address(start);
  return start;
}
