import type { Analysis } from "../Analysis";
import { Words } from "../names/Words";
import type { Pass } from "../Pass";
import { chainOfficials } from "./chainOfficials";
import { findTitled } from "./findTitled";
import { findUntitled } from "./findUntitled";
import { indexInstitutions } from "./institutionAt";
import type { Office } from "./Office";
import type { Person } from "./Person";
import { readOffice } from "./readOffice";

/** Marks persons of office by their names, remembers the offices beside the names, and chains the names of one person. */
export const findOfficials: Pass = {
  id: "official",
  run(analysis) {
    const words = Words.of(analysis);
    const offices = findOffices(analysis, words);
    analysis.notes.set("offices", offices);
    const titled = findTitled(analysis, words, offices);
    const untitled = findUntitled(analysis, words, offices);
    chainOfficials(analysis, words, settle(analysis, words, [...titled, ...untitled]));
  },
};

function findOffices(analysis: Analysis, words: Words): Office[] {
  const institutions = indexInstitutions(analysis, words);
  const offices: Office[] = [];
  for (let at = 0; at < words.tokens.length; at++) {
    const match = words.office(at);
    if (!match) continue;
    // "Director General" and "secretary of state" are one noun; a noun inside an institution's name is none.
    const office = inside(institutions.byFirst, at)
      ? undefined
      : readOffice(analysis, words, institutions, at);
    if (office) offices.push(office);
    at += match.length - 1;
  }
  return offices;
}

function inside(institutions: ReadonlyMap<number, { after: number }>, at: number): boolean {
  for (let first = at; first >= Math.max(0, at - 12); first--) {
    const body = institutions.get(first);
    if (body && body.after > at) return true;
  }
  return false;
}

/** The longest of overlapping names; offices of one name found twice are put together. Names inside institutions are none. */
function settle(analysis: Analysis, words: Words, persons: readonly Person[]): Person[] {
  const taken = new Map<number, Person>();
  for (const mention of analysis.mentionsOf("Institution")) {
    const body: Person = { first: -1, after: -1, rule: "", offices: [] };
    for (let at = analysis.tokenAt(mention.start); (words.tokens[at]?.start ?? Infinity) < mention.end; at++)
      taken.set(at, body);
  }
  const kept = new Map<Person, Person>();
  const byLength = [...persons].sort(
    (a, b) => b.after - b.first - (a.after - a.first) || b.offices.length - a.offices.length,
  );
  for (const person of byLength) {
    const other = range(person)
      .map((at) => taken.get(at))
      .find((known) => known !== undefined);
    if (!other) {
      for (const at of range(person)) taken.set(at, person);
      kept.set(person, person);
    } else if (other.first === person.first && other.after === person.after) {
      const known = kept.get(other)!;
      const offices = [
        ...known.offices,
        ...person.offices.filter((office) => !known.offices.includes(office)),
      ];
      kept.set(other, { ...person, ...known, offices });
    }
  }
  return [...kept.values()].sort((a, b) => a.first - b.first);
}

function range(person: Person): number[] {
  return Array.from({ length: person.after - person.first }, (_, k) => person.first + k);
}
