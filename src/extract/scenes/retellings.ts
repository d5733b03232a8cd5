import type { Lexicon } from "../lexicon/Lexicon";
import { coordinated } from "./coordinated";
import { embedded } from "./embedded";
import { fronted } from "./fronted";
import type { Scene } from "./Scene";
import { subjectOfPronoun } from "./subjectOfPronoun";
import { withoutAsides } from "./withoutAsides";

const most = 12;

/**
 * What each sentence tells besides its main clause, each as a clause of its own with its subject before the verb: "A flew to Lima,
 * met B and signed C" → "A met B and signed C", "A signed C"; "after meeting B, A left" → "A met B"; "A, who met B, left" →
 * "A met B"; "she met B" → "A met B". The items are those of the sentence; a pronoun's bearer is one item more.
 */
export function retellings(lexicon: Lexicon, all: readonly Scene[]): Scene[][] {
  let before: Scene | undefined;
  return all.map((scene) => {
    const named = subjectOfPronoun(lexicon, scene, before);
    before = named ?? scene;
    return retell(lexicon, scene, named);
  });
}

function retell(lexicon: Lexicon, scene: Scene, named: Scene | null): Scene[] {
  const main = named ?? scene;
  const bare = withoutAsides(main);
  const told = new Set<string>(named ? [named.masked] : []);
  const clauses = [main, ...(bare ? [bare] : [])].map(({ masked }) => masked);
  for (const clause of clauses) for (const each of embedded(lexicon, clause)) told.add(each);
  for (const clause of [...clauses, ...told])
    for (const read of [fronted, coordinated]) for (const each of read(lexicon, clause)) told.add(each);
  told.delete(scene.masked);
  return [...told].slice(0, most).map((masked) => ({ ...main, masked, isClause: true as const }));
}
