import type { Analysis } from "../Analysis";
import { modalityOf } from "../relations/modalityOf";
import type { Scene } from "../scenes/Scene";
import { found, itemsOf } from "./sceneParts";
import { storeEvent } from "./storeEvent";
import { verbEvents } from "./VerbEvent";

/** Sentences within which "the ceremony" speaks of a signature told of before. */
const reach = 2;
const spokenOf =
  /\b(?:the (?:signing|signature|ceremony|signing ceremony),?(?: which)? (?:was|took place|were|is)|(?:attended|followed|watched|witnessed|observed|oversaw|at|during) the (?:signing ceremony|ceremony|signing))\b/;

/**
 * "A and B signed a treaty in Lima. The signing was attended by C": a signature is an event of its own where the text goes on to
 * speak of it as one.
 */
export function signings(analysis: Analysis, scene: Scene, all: readonly Scene[]): void {
  const next = all.slice(scene.index + 1, scene.index + 1 + reach);
  const isEvent = next.some(
    (each) =>
      each.paragraph <= scene.paragraph + 1 &&
      spokenOf.test(analysis.text.slice(each.start, each.end).toLowerCase()),
  );
  const isNamed = analysis.chainsOf("Meeting").some((chain) => chain.type === "ceremony");
  // "After their meeting A and B signed …": what was signed at an event is no event of its own.
  if (!isEvent || isNamed || scene.items.some((item) => item.tag === "M")) return;
  const [match] = found(
    analysis,
    scene,
    `{O+},? {aux}(signed|initialled|initialed|sealed) (?:[^<.;]{0,30}{A}|the (?:document|agreement|memorandum|treaty|accord|protocol))(?:[^<.;]{0,20} in {L})?`,
  );
  if (!match) return;
  const how = modalityOf(analysis.lexicon, scene.masked, match);
  const people = itemsOf(scene, match[1]);
  const [paper] = itemsOf(scene, match[3]);
  const [place] = itemsOf(scene, match[4]);
  const from = people.at(-1)?.end;
  if (from === undefined || how !== "held") return;
  const at = analysis.text
    .slice(scene.start, scene.end)
    .toLowerCase()
    .indexOf(match[2]!, from - scene.start);
  if (at < 0) return;
  const start = scene.start + at;
  const verb = start + match[2]!.length;
  const end = place?.end ?? paper?.end ?? verb;
  const participants = people.flatMap((item) => (item.tag === "O" && item.chain ? [item.chain] : []));
  const event = { type: "ceremony", participants, host: null, byParties: false, isAgain: false, how };
  storeEvent(
    analysis,
    scene,
    { start, end },
    { ...event, place: place ?? null },
    `Signing of ${paper?.chain ? `the ${paper.chain.name.replace(/^the /i, "")}` : "the document"}`,
  );
  for (const each of next) pointBack(analysis, each, scene.index);
}

/** "The signing was attended by …" speaks of the event. */
function pointBack(analysis: Analysis, { start, end }: Scene, told: number): void {
  const event = verbEvents(analysis).findLast((each) => each.scene === told && each.type === "ceremony");
  const named = /\bthe (?:signing|signature)(?= (?:was|took place)\b)/i.exec(analysis.text.slice(start, end));
  if (!event || !named) return;
  const span = { start: start + named.index, end: start + named.index + named[0].length };
  const mention = analysis.addMention("Meeting", span, "nominal", "meeting.verb");
  if (mention) analysis.join(mention, event.chain);
}
