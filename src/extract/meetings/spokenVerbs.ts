import type { Analysis } from "../Analysis";
import type { ChainDraft } from "../Drafts";
import { modalityOf } from "../relations/modalityOf";
import type { Item, Scene } from "../scenes/Scene";
import { encounter } from "./encounter";
import { circumstances, found, itemsOf, span } from "./sceneParts";
import { visit } from "./visit";

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
  const self = speaker && selfBefore(all, scene, speaker);
  if (!self) return;
  for (const match of found(analysis, scene, `(?:^|[,;] |and )i,? {aux}({cue:meet}) {O+}`))
    meet(analysis, scene, match, self, match[2], match[1]!, false);
}

/** "when I was in Lima last August" in a transcript: who speaks paid a visit. */
export function firstPersonVisits(
  analysis: Analysis,
  scene: Scene,
  speaker: ChainDraft | undefined,
  all: readonly Scene[],
): void {
  const self = speaker && selfBefore(all, scene, speaker);
  if (!self) return;
  for (const match of found(
    analysis,
    scene,
    `(?:^|[,;] |and |when )i,? {aux}(was in|visited|came to|went to|travelled to|traveled to|arrived in) {L}(?: (?:in |on )?<D\\d+>)?`,
  )) {
    const goal = itemsOf(scene, match[2])[0]!;
    const how = modalityOf(analysis.lexicon, scene.masked, match);
    const words = span(analysis, scene, goal, match[1]!);
    const at = words && { start: words.start, end: circumstances(analysis, scene, words.end) };
    if (at && (how === "held" || how === "planned")) visit(analysis, scene, [self], goal, match[1]!, how, at);
  }
}

function selfBefore(all: readonly Scene[], scene: Scene, speaker: ChainDraft): Item | undefined {
  return all
    .flatMap((each) => (each.index <= scene.index ? each.items : []))
    .findLast((item) => item.chain === speaker);
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
  const how = modalityOf(analysis.lexicon, scene.masked, match);
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
