import { pattern } from "./pattern";
import type { SceneReader } from "./SceneReader";

/** What somebody else asks, wants or expects of one is not yet done: "Kenya asked Norway to finance the dam". */
export function isWished(reader: SceneReader, match: RegExpExecArray): boolean {
  const before = reader.scene.masked.slice(Math.max(0, match.index - 30), match.index);
  return before.search(pattern(reader.analysis.lexicon, `\\b{cue:wished} (?:[a-z]+ )?$`)) >= 0;
}
