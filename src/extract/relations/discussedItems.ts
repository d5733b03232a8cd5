import type { Scene } from "../scenes/Scene";
import { pattern } from "./pattern";
import type { RelationRule } from "./RelationRule";
import type { End, SceneReader } from "./SceneReader";

const farthest = 14;
const mark = /^\s*(?:[-•*–]|\(?[a-z0-9]{1,4}[.)])\s/;
/** "The following matters were taken up:" */
const matters =
  "\\b(?:matters|issues|topics|subjects|questions|points|items|agenda|themes)\\b[^:]{0,80}:\\s*$|{cue:discuss}[^:.]{0,60}(?:following|:)[^.]{0,20}:?\\s*$";
/** "The joint statement adopted at the close of the talks says:" */
const paper =
  "(?:<A\\d+>|statement|communiqué|declaration)[^:]{0,120}\\b(?:says?|said|states?|stated|reads?|notes?|provides|provided)\\b[^:.]{0,40}:\\s*$";

/** How an item is marked: "(a)" and "(b)" are of one list, "4." is of another. */
function styleOf(scene: Scene | undefined): string {
  const found = mark.exec(scene?.masked ?? "")?.[0] ?? "";
  return found
    .trim()
    .replace(/\d+/, "1")
    .replace(/[a-z]+/, "a");
}

/** The sentence that opens the list in which this one stands, where it fits a pattern. */
function opening({ scenes, scene, analysis }: SceneReader, template: string): Scene | null {
  if (!mark.test(scene.masked)) return null;
  for (let back = 1; back <= farthest; back++) {
    const before = scenes[scene.index - back];
    if (!before) return null;
    if (before.masked.search(pattern(analysis.lexicon, template)) >= 0)
      return styleOf(scenes[before.index + 1]) === styleOf(scene) ? before : null;
    if (/:\s*$/.test(before.masked)) return null;
  }
  return null;
}

/** The talks that the opening names, else the event in focus. */
function eventOf(reader: SceneReader, opened: Scene): End | null {
  const isMeeting = ({ chain }: { chain: End["chain"] | null }) =>
    chain?.kind === "Meeting" && !/^(?:visit|call|speech)$/.test(chain.type ?? "");
  const named = opened.items.find(isMeeting);
  if (named?.chain && named.mention) return { chain: named.chain, mention: named.mention };
  const focus = reader.focus && reader.end(reader.focus);
  return focus && isMeeting(focus) ? focus : null;
}

/** DISCUSSED by the items of a list of what was talked about, and by those of a joint statement. */
export const discussedItems: readonly RelationRule[] = [
  {
    id: "discussed.items",
    read(reader, rule) {
      const opened = opening(reader, matters);
      const meeting = opened && eventOf(reader, opened);
      if (!meeting) return;
      const { masked } = reader.scene;
      const label = /^[^:]{2,80}:/.exec(masked)?.[0] ?? masked.slice(0, 60);
      for (const thing of [...reader.ends(label, "PAT"), ...reader.ends(masked.slice(label.length), "PA")])
        reader.add("DISCUSSED", meeting, thing, rule, { confidence: 0.8 });
    },
  },
  {
    id: "discussed.statement",
    read(reader, rule) {
      const opened = opening(reader, paper);
      const meeting = opened && eventOf(reader, opened);
      if (!meeting) return;
      for (const thing of reader.ends(reader.scene.masked, "P"))
        reader.add("DISCUSSED", meeting, thing, rule, { confidence: 0.75 });
    },
  },
];
