import { nameWords } from "../words/nameWords";
import type { NamePart, PersonName } from "./PersonName";
import { soundSkeleton } from "./soundSkeleton";

/**
 * Keys under which a person's name is looked up, in any order and spelling: the initial of one part with the consonants
 * of another (`"Ana Kovac"` → "a.kvc", "k.n"). Spelling variants share a key. A bare name has none: it
 * tells nobody apart.
 */
export function nameKeys(name: PersonName): string[] {
  const parts = name.parts.filter((part) => !part.particle);
  if (parts.length === 1) return [];
  const keys = new Set<string>();
  for (const [at, part] of parts.entries()) {
    if (part.initial) continue;
    for (const bone of bones(part)) {
      // A common family name with an initial would gather strangers; the pair is found by the given name.
      if (isCommonFamilyName(part) && parts.length > 1) continue;
      parts.forEach((other, place) => {
        if (place !== at) for (const letter of initials(other)) keys.add(`${letter}.${bone}`);
      });
    }
  }
  for (const joined of joinedGivenNames(parts)) keys.add(joined);
  return [...keys];
}

/** "Min ji" is also written "Minji" and "Min-ji". */
function joinedGivenNames(parts: readonly NamePart[]): string[] {
  if (parts.length !== 3 || parts.some((part) => part.initial)) return [];
  const [x, y, z] = parts as [NamePart, NamePart, NamePart];
  return [
    ...initials(x).map((letter) => `${letter}.${consonants(y.forms[0]! + z.forms[0]!)}`),
    ...initials(z).map((letter) => `${letter}.${consonants(x.forms[0]! + y.forms[0]!)}`),
  ];
}

/** Consonants of a part, with and without the ending of a patronymic. */
function bones(part: NamePart): Set<string> {
  const stems = part.forms.flatMap((form) => [
    form,
    ...nameWords.patronymics.flatMap((row) =>
      row.endings
        .filter((ending) => form.endsWith(ending) && form.length - ending.length >= row.stem)
        .map((ending) => form.slice(0, -ending.length)),
    ),
  ]);
  return new Set(stems.map(consonants));
}

function consonants(form: string): string {
  const skeleton = soundSkeleton(form);
  const bone = skeleton.replace(/[aeiou]/g, "");
  return bone === "" ? skeleton : bone;
}

/** First letter as it sounds; one for all romanisations of a family name. */
function initials(part: NamePart): string[] {
  return [
    ...new Set(
      part.forms.flatMap((form) => {
        const rows = part.initial ? undefined : nameWords.familyNameVariants.get(form);
        return [soundSkeleton(form)[0]!, ...(rows ? [...rows].map((row) => `#${row}`) : [])];
      }),
    ),
  ];
}

function isCommonFamilyName(part: NamePart): boolean {
  return part.forms.some((form) => nameWords.familyNameVariants.has(form));
}
