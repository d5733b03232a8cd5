import type { ChainDraft } from "../Drafts";
import type { Scene } from "../scenes/Scene";

const label = /^\s*<O(\d+)>: /;
const fewest = 3;

/** "Q: … A: …": the first official named before the first question answers in the sentences after each "A:". */
function answers(scenes: readonly Scene[]): ReadonlyMap<number, ChainDraft> {
  const first = scenes.findIndex(({ masked }) => /^\s*(?:q|question)[:.] /.test(masked));
  const marks = scenes.filter(({ masked }) => /^\s*(?:a|answer)[:.] /.test(masked)).length;
  const guest = scenes
    .slice(0, Math.max(first, 0))
    .flatMap((scene) => scene.items)
    .find((item) => item.tag === "O")?.chain;
  const speakers = new Map<number, ChainDraft>();
  if (!guest || marks < fewest) return speakers;
  let isAnswer = false;
  for (const scene of scenes.slice(first)) {
    if (/^\s*(?:a|answer)[:.] /.test(scene.masked)) isAnswer = true;
    else if (/^\s*(?:q|question)[:.] /.test(scene.masked)) isAnswer = false;
    if (isAnswer) speakers.set(scene.index, guest);
  }
  return speakers;
}

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
    // "(The treaty was signed.)" is what was seen, not said.
    if (speaker && !/^\s*\([^)]*\)\s*$/.test(scene.masked)) speakers.set(scene.index, speaker);
  }
  return labels >= fewest ? speakers : answers(scenes);
}
