import type { Lexicon } from "../lexicon/Lexicon";
import { verbForms } from "../lexicon/verbForms";

interface Forms {
  /** "meeting", "met", "meets" by any form of the verb. */
  readonly past: string;
  readonly base: string;
  readonly all: readonly string[];
}

const caches = new WeakMap<Lexicon, ReadonlyMap<string, Forms>>();

/** The verbs of class `deed`, what people do at and around events, by each of their forms. */
export function deeds(lexicon: Lexicon): ReadonlyMap<string, Forms> {
  let known = caches.get(lexicon);
  if (!known) caches.set(lexicon, (known = read(lexicon)));
  return known;
}

function read(lexicon: Lexicon): Map<string, Forms> {
  const forms = new Map<string, Forms>();
  const rows = lexicon.verbs.filter((row) => row.class === "deed");
  for (const row of rows)
    row.words.forEach((base, at) => {
      const one = {
        ...row,
        words: [base],
        ...(row.forms && { forms: row.forms.map((list) => list.split("/")[at]!) }),
      };
      const alone = { ...lexicon, verbs: [one] };
      const past = verbForms(alone, "deed", "past")[0]!;
      const all = verbForms(alone, "deed", "any");
      for (const form of all) forms.set(form, { past, base, all });
    });
  return forms;
}
