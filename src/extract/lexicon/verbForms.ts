import type { Lexicon } from "./Lexicon";

/** How a verb of a class may stand: any form, the past participle, the form in -ing, the past tense or the base alone. */
export type VerbForm = "any" | "done" | "doing" | "past";

const caches = new WeakMap<Lexicon, Map<string, readonly string[]>>();

/** The forms of the verbs of one class, longest first: "carries out", "carried out". */
export function verbForms(lexicon: Lexicon, name: string, form: VerbForm): readonly string[] {
  let cache = caches.get(lexicon);
  if (!cache) caches.set(lexicon, (cache = new Map<string, readonly string[]>()));
  const key = `${name} ${form}`;
  let known = cache.get(key);
  if (!known) {
    const forms = lexicon.verbs
      .filter((row) => row.class === name)
      .flatMap((row) => {
        const [past, done] = (row.forms ?? []).map((list) => list.split("/"));
        return row.words.flatMap(
          (base, at) => inflect(base, row.doubles?.includes(base) === true, past?.[at], done?.[at])[form],
        );
      });
    cache.set(key, (known = [...new Set(forms)].sort((a, b) => b.length - a.length)));
  }
  return known;
}

/** The forms of one verb; only its first word changes. */
function inflect(base: string, doubles: boolean, past?: string, done?: string): Record<VerbForm, string[]> {
  const space = base.indexOf(" ");
  const [verb, rest] = space < 0 ? [base, ""] : [base.slice(0, space), base.slice(space)];
  const stem = doubles ? verb + verb.at(-1)! : verb;
  const ends = (letters: RegExp): boolean => letters.test(verb);
  const isY = ends(/[^aeiou]y$/);
  const third =
    verb === "have"
      ? "has"
      : isY
        ? `${verb.slice(0, -1)}ies`
        : verb + (ends(/(?:s|x|z|ch|sh|o)$/) ? "es" : "s");
  const regular = (isY ? `${verb.slice(0, -1)}ied` : ends(/e$/) ? `${verb}d` : `${stem}ed`) + rest;
  const doing = (ends(/[^e]e$/) ? verb.slice(0, -1) : stem) + "ing" + rest;
  const participle = done ?? regular;
  return {
    any: [base, third + rest, past ?? regular, participle, doing],
    done: [participle],
    doing: [doing],
    past: [past ?? regular],
  };
}
