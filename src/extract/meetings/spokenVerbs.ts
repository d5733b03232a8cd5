import type { Analysis } from "../Analysis";
import type { ChainDraft } from "../Drafts";
import { modality } from "../relations/modality";
import type { Item, Scene } from "../scenes/Scene";
import { encounter } from "./encounter";
import { found, itemsOf } from "./sceneParts";

/** "She is to be received by President Otieno": she is the official whom the sentence before begins with. */
export function pronounReceptions(analysis: Analysis, scene: Scene, before: Scene | undefined): void {
  if (before?.paragraph !== scene.paragraph) return;
  const guest = before.items.find((item) => item.tag === "O");
  if (!guest) return;
  for (const match of found(analysis, scene, `^(?:he|she) {aux}received {aux}by {O+}`))
    meet(analysis, scene, match, guest, match[1], "received", true);
}

/** "I met Otieno in Nairobi" in a transcript: who speaks met him. */
export function firstPersonMeetings(
  analysis: Analysis,
  scene: Scene,
  speaker: ChainDraft | undefined,
  all: readonly Scene[],
): void {
  if (!speaker) return;
  const self = all
    .flatMap((each) => (each.index <= scene.index ? each.items : []))
    .findLast((item) => item.chain === speaker);
  if (!self) return;
  for (const match of found(analysis, scene, `(?:^|[,;] |and )i,? {aux}({cue:meet}) {O+}`))
    meet(analysis, scene, match, self, match[2], match[1]!, false);
}

function meet(
  analysis: Analysis,
  scene: Scene,
  match: RegExpExecArray,
  subject: Item,
  piece: string | undefined,
  verb: string,
  isHosted: boolean,
): void {
  const objects = itemsOf(scene, piece);
  const last = objects.at(-1);
  if (!last || objects.some((item) => item.chain === subject.chain)) return;
  const how = modality(analysis.lexicon, scene.masked, match.index, match.index + match[0].length);
  if (how !== "held" && how !== "planned") return;
  const host = isHosted ? objects[0] : undefined;
  encounter(analysis, scene, {
    type: "meeting",
    subjects: [subject],
    objects,
    last,
    verb,
    how,
    ...(host ? { host } : {}),
  });
}
