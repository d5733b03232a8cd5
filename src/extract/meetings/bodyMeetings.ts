import type { Analysis } from "../Analysis";
import { modality } from "../relations/modality";
import { modalityOf } from "../relations/modalityOf";
import type { Scene } from "../scenes/Scene";
import { circumstances, found, itemsOf } from "./sceneParts";
import { storeEvent } from "./storeEvent";

const bodies = "working group|committee|commission|council|task force|steering group|board";

/** "Our energy working group met in November", "the commission, set up in 2007, last met in Lima": a meeting of the body. */
export function bodyMeetings(analysis: Analysis, scene: Scene): void {
  const text = analysis.text.slice(scene.start, scene.end);
  const told = new RegExp(
    `\\b(?:the|our|their|its|this) ((?:(?!(?:and|of|that|which|in|on|to) )[\\w-]+ ){0,3}(?:${bodies})),? (?:[^.;,]{0,40}, )?((?:last |first |again )?(?:met|convened|has met|have met))(?= |,|\\.)(?! with)`,
    "gi",
  );
  for (const match of text.matchAll(told)) {
    const how = modalityOf(analysis.lexicon, text.toLowerCase(), match);
    if (how !== "held") continue;
    const verb = match.index + match[0].length - match[2]!.length;
    const end = circumstances(analysis, scene, scene.start + match.index + match[0].length);
    // The whole phrase where nothing parts the body from its verb, else the verb with its day and place.
    const isWhole = !match[0].includes(",");
    const start = scene.start + (isWhole ? match.index : verb);
    const skip = isWhole ? match[0].indexOf(match[1]!) : 0;
    storeEvent(
      analysis,
      scene,
      { start: start + skip, end: isWhole ? scene.start + match.index + match[0].length : end },
      {
        type: "meeting",
        participants: [],
        host: null,
        place: null,
        byParties: false,
        isAgain: false,
        how: "held",
      },
      `Meeting of the ${match[1]!}`,
    );
  }
}

/** "Speaking to donors in Lima in May, Otieno promised …": an event with a place, unless the press was spoken to. */
export function speeches(analysis: Analysis, scene: Scene): void {
  for (const match of found(
    analysis,
    scene,
    `^["' ]*((?:speaking|talking) (?:to|before|with)|addressing) ([^<,.]{3,50}) in {L}(?: (?:in |on )?<D\\d+>)?,? {O}`,
  )) {
    const speaker = itemsOf(scene, match[4])[0];
    const place = itemsOf(scene, match[3])[0];
    if (!speaker?.chain || !place || /report|journal|press|media|television|radio|agency/.test(match[2]!))
      continue;
    const how = modality(analysis.lexicon, scene.masked, match.index, match.index + match[1]!.length);
    const audience = match[2]!.trim();
    storeEvent(
      analysis,
      scene,
      { start: scene.start, end: place.end },
      {
        type: "meeting",
        participants: [speaker.chain],
        host: null,
        place,
        byParties: false,
        isAgain: false,
        how,
      },
      `Meeting of ${speaker.chain.name} with ${audience}`,
    );
  }
}
