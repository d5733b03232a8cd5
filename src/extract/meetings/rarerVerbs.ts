import type { Analysis } from "../Analysis";
import { modalityOf } from "../relations/modalityOf";
import type { Scene } from "../scenes/Scene";
import { encounter } from "./encounter";
import { circumstances, found, itemsOf, span } from "./sceneParts";
import { storeEvent } from "./storeEvent";

/** "was received by President Otieno". */
export function receptions(analysis: Analysis, scene: Scene): void {
  for (const match of found(analysis, scene, `{OI+},? {aux}received {aux}by {O+}`)) {
    const hosts = itemsOf(scene, match[2]);
    const last = hosts.at(-1);
    if (!last) continue;
    const how = modalityOf(analysis.lexicon, scene.masked, match);
    if (how === "held" || how === "planned")
      encounter(analysis, scene, {
        type: "meeting",
        subjects: itemsOf(scene, match[1]),
        objects: hosts,
        last,
        verb: "received",
        how,
        host: hosts[0]!,
      });
  }
}

/** "…, when he met Otieno": he is the official named last before, in this sentence or at the head of the one before. */
export function pronouns(analysis: Analysis, scene: Scene, before: Scene | undefined): void {
  for (const match of found(analysis, scene, `\\b(?:he|she),? {aux}({cue:meet}) {O+}`)) {
    const here = scene.items.filter(
      (item) => item.tag === "O" && scene.masked.indexOf(`<O${scene.items.indexOf(item)}>`) < match.index,
    );
    const there =
      before?.paragraph === scene.paragraph
        ? before.items.filter((item) => item.tag === "O").slice(0, 1)
        : [];
    const subject = here.at(-1) ?? there[0];
    const objects = itemsOf(scene, match[2]);
    const last = objects.at(-1);
    if (!subject || !last || objects.some((item) => item.chain === subject.chain)) continue;
    const how = modalityOf(analysis.lexicon, scene.masked, match);
    if (how !== "held" && how !== "planned") continue;
    encounter(analysis, scene, { type: "meeting", subjects: [subject], objects, last, verb: match[1]!, how });
  }
}

/** "The energy ministers of Kenya, Peru and Chile met in Lima": the states meet by their ministers. */
export function gatherings(analysis: Analysis, scene: Scene): void {
  const people =
    "(?:ministers|leaders|presidents|delegations|representatives|officials|heads of state|heads of government|prime ministers|chiefs)";
  for (const match of found(
    analysis,
    scene,
    `${people} (?:of|from) {C+} {aux}(met|gathered|convened|held talks|held a meeting)(?= |,|\\.)`,
  )) {
    const states = itemsOf(scene, match[1]);
    const how = modalityOf(analysis.lexicon, scene.masked, match);
    const slice = analysis.text.slice(scene.start, scene.end);
    const at = slice.toLowerCase().indexOf(match[2]!, states.at(-1)!.end - scene.start);
    if (at < 0 || states.length < 2 || how !== "held") continue;
    const participants = states.flatMap((item) => (item.chain ? [item.chain] : []));
    const event = {
      type: "meeting",
      participants,
      host: null,
      place: null,
      byParties: false,
      isAgain: false,
      how,
    };
    const place = {
      start: scene.start + at,
      end: circumstances(analysis, scene, scene.start + at + match[2]!.length),
    };
    storeEvent(
      analysis,
      scene,
      place,
      event,
      `Meeting of ${participants.map((each) => each.name).join(" and ")}`,
    );
  }
}

/** "the upcoming opening of the centre in November": an event that the project's name stands in. */
export function openings(analysis: Analysis, scene: Scene): void {
  for (const match of found(
    analysis,
    scene,
    `(?:(upcoming|planned|official|formal|scheduled) )?(opening|inauguration|launch|groundbreaking|commissioning) of {P}`,
  )) {
    const project = itemsOf(scene, match[3])[0];
    const isDated = scene.items.some((item) => item.tag === "D");
    if (!project?.mention || (!match[1] && !isDated)) continue;
    const place = span(analysis, scene, project, match[1] ?? match[2]!);
    const how = /upcoming|planned|scheduled/.test(match[1] ?? "")
      ? "planned"
      : modalityOf(analysis.lexicon, scene.masked, match);
    if (!place || (how !== "held" && how !== "planned")) continue;
    const event = {
      type: "ceremony",
      participants: [],
      host: null,
      place: null,
      byParties: false,
      isAgain: false,
      how,
    };
    storeEvent(
      analysis,
      scene,
      place,
      event,
      `${match[2]!.replace(/^./, (letter) => letter.toUpperCase())} of ${project.chain?.name ?? project.mention.text}`,
    );
  }
}
