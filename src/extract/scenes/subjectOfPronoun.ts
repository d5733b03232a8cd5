import type { Lexicon } from "../lexicon/Lexicon";
import { pattern } from "../relations/pattern";
import type { Item, Scene } from "./Scene";

/** A sentence about "he" or "she" with the one in place whom the sentence before is about; null where that is not plain. */
export function subjectOfPronoun(lexicon: Lexicon, scene: Scene, before: Scene | undefined): Scene | null {
  const opening = pattern(lexicon, `^{words:lead}(?:he|she)(?= {aux}[a-z]+)`);
  const [found] = scene.masked.matchAll(opening);
  if (!found || before?.paragraph !== scene.paragraph) return null;
  const subject = subjectOf(lexicon, before);
  if (!subject || scene.items.some((item) => item.chain === subject.chain)) return null;
  const at = found[0].length;
  const head = found[0].replace(/(?:he|she)$/, `<O${scene.items.length}>`);
  return { ...scene, items: [...scene.items, subject], masked: head + scene.masked.slice(at) };
}

/** Who alone does or says something in a sentence: its subject, or who said the quoted. */
function subjectOf(lexicon: Lexicon, { masked, items }: Scene): Item | undefined {
  const plain = pattern(lexicon, `^{words:lead}<O(?<at>\\d+)>,? (?!and\\b|&)(?=(?:[a-z]))`);
  const said = pattern(lexicon, `" {cue:say} <O(?<at>\\d+)>|"<O(?<at2>\\d+)> {cue:say}`);
  const [match] = [...masked.matchAll(plain), ...masked.matchAll(said)];
  const at = match?.groups?.["at"] ?? match?.groups?.["at2"];
  return at === undefined ? undefined : items[Number(at)];
}
