import type { ChainDraft } from "../Drafts";
import type { Scene } from "../scenes/Scene";

const label = /^\s*<O(\d+)>: /;
const fewest = 3;

/** Who speaks in each sentence of a transcript ("MINISTER KOVAC: …"); empty where the text is none. */
export function turns(scenes: readonly Scene[]): ReadonlyMap<number, ChainDraft> {
  const speakers = new Map<number, ChainDraft>();
  let speaker: ChainDraft | null = null;
  let labels = 0;
  for (const scene of scenes) {
    const found = label.exec(scene.masked);
    const chain = found && scene.items[Number(found[1])]?.chain;
    if (chain) {
      speaker = chain;
      labels++;
    } else if (/^\s*[a-z ]{3,20}: /.test(scene.masked)) speaker = null;
    if (speaker) speakers.set(scene.index, speaker);
  }
  return labels >= fewest ? speakers : new Map();
}
