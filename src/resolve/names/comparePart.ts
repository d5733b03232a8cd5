import { nameWords } from "../words/nameWords";
import type { NamePart } from "./PersonName";

/** How two parts of names agree, best first; `none` where they do not. */
export type PartAgreement = "equal" | "patronymic" | "sound" | "romanisation" | "initial" | "none";

/** Compares two parts of names of people who belong to (or may belong to) `countries`. */
export function comparePart(a: NamePart, b: NamePart, countries: readonly string[]): PartAgreement {
  if (a.initial || b.initial) return initials(a, b) ? "initial" : "none";
  if (a.forms.some((form) => b.forms.includes(form))) return "equal";
  if (some(a, b, (x, y) => isPatronymic(x, y, countries) || isPatronymic(y, x, countries)))
    return "patronymic";
  if (a.sounds.some((sound) => sound.length > 3 && b.sounds.includes(sound))) return "sound";
  return romanised(a, b) ? "romanisation" : "none";
}

function initials(a: NamePart, b: NamePart): boolean {
  return some(a, b, (x, y) => (a.initial && y.startsWith(x)) || (b.initial && x.startsWith(y)));
}

/** Whether `long` is `short` with a genitive or patronymic ending ("Bold", "Boldyn"). */
function isPatronymic(short: string, long: string, countries: readonly string[]): boolean {
  if (long.length <= short.length || !long.startsWith(short)) return false;
  const ending = long.slice(short.length);
  return nameWords.patronymics.some(
    (row) =>
      short.length >= row.stem &&
      row.endings.includes(ending) &&
      (row.countries.length === 0 || row.countries.some((code) => countries.includes(code))),
  );
}

function romanised(a: NamePart, b: NamePart): boolean {
  if (some(a, b, (x, y) => shareRow(nameWords.familyNameVariants, x, y))) return true;
  if (a.syllables.length < 2 || a.syllables.length !== b.syllables.length) return false;
  return a.syllables.every((piece, at) => {
    const other = b.syllables[at]!;
    return piece === other || shareRow(nameWords.syllableVariants, piece, other);
  });
}

function shareRow(rows: ReadonlyMap<string, ReadonlySet<number>>, x: string, y: string): boolean {
  const mine = rows.get(x);
  const theirs = rows.get(y);
  return mine !== undefined && theirs !== undefined && [...mine].some((row) => theirs.has(row));
}

function some(a: NamePart, b: NamePart, holds: (x: string, y: string) => boolean): boolean {
  return a.forms.some((x) => b.forms.some((y) => holds(x, y)));
}
