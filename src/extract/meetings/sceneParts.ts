import type { Analysis } from "../Analysis";
import { deeds } from "../scenes/deeds";
import { pattern } from "../relations/pattern";
import type { Item, Scene } from "../scenes/Scene";

/** All matches of a pattern in a masked sentence. */
export function found(analysis: Analysis, scene: Scene, template: string): RegExpExecArray[] {
  return [...scene.masked.matchAll(pattern(analysis.lexicon, template))];
}

/** The items whose tags stand in a piece of the masked sentence. */
export function itemsOf(scene: Scene, piece: string | undefined): Item[] {
  return [...(piece ?? "").matchAll(/<[A-Z](\d+)>/g)].flatMap((tag) => scene.items[Number(tag[1])] ?? []);
}

/** The text from the verb to the end of its last object; the verb may stand in another form of it: "meeting B" told as "met B". */
export function span(
  analysis: Analysis,
  scene: Scene,
  last: Item,
  verb: string,
): { start: number; end: number } | null {
  const before = analysis.text.slice(scene.start, last.start).toLowerCase();
  const [word = ""] = verb.trim().split(" ");
  const ends = [word, ...(deeds(analysis.lexicon).get(word)?.all ?? [])].map((form) =>
    before.search(new RegExp(`\\b${form}\\b(?!.*\\b${form}\\b)`, "s")),
  );
  const at = ends.find((each) => each >= 0) ?? -1;
  return at < 0 ? null : { start: scene.start + at, end: last.mention ? last.mention.end : last.end };
}

/** Where the day and place right after a verb end: "met on Tuesday in Lima". */
export function circumstances(analysis: Analysis, scene: Scene, from: number): number {
  let end = from;
  for (const item of scene.items) {
    if (item.start < end || !/[DL]/.test(item.tag)) continue;
    if (!/^ (?:(?:on|in|at) )?$/.test(analysis.text.slice(end, item.start))) break;
    end = item.end;
  }
  return end;
}
