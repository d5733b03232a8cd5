import type { Analysis } from "../Analysis";
import { modalityOf } from "../relations/modalityOf";
import type { Item, Scene } from "../scenes/Scene";
import { found, itemsOf } from "./sceneParts";
import { storeEvent } from "./storeEvent";

/**
 * Ceremonies told of by the words around them: "The signing of the treaty took place in Lima in the presence of A and B", "A handed
 * the keys to B in a ceremony held in Lima".
 */
export function ceremonies(analysis: Analysis, scene: Scene): void {
  if (scene.items.some((item) => item.tag === "M")) return;
  for (const match of found(
    analysis,
    scene,
    `(?:^|[-–:;,.]) *(?:the |a )?(signing|signature|initialling) of {A} {aux}(?:took place|takes place|held|happened)`,
  )) {
    const [paper] = itemsOf(scene, match[2]);
    const guests = /\bin the presence of (.*)$/.exec(scene.masked)?.[1];
    const people = itemsOf(scene, guests).filter((item) => item.tag === "O");
    if (paper?.chain)
      store(
        analysis,
        scene,
        match,
        people,
        `${match[1]!} of `,
        paper.end,
        `Signing of the ${paper.chain.name}`,
      );
  }
  for (const match of found(
    analysis,
    scene,
    `{O+},? {aux}[a-z]+ (?:[^<.;]|<[OPALT]\\d+>){0,120}?\\b(?:in|at|during) (?:a |the )?(?:[a-z]+ ){0,2}(ceremony (?:held|organi[sz]ed|staged))\\b`,
  )) {
    const people = itemsOf(scene, match[0]).filter((item) => item.tag === "O");
    if (people.length > 1) store(analysis, scene, match, people, match[2]!, 0, "Ceremony");
  }
}

function store(
  analysis: Analysis,
  scene: Scene,
  match: RegExpExecArray,
  people: readonly Item[],
  words: string,
  upTo: number,
  name: string,
): void {
  const how = modalityOf(analysis.lexicon, scene.masked, match);
  const at = analysis.text.slice(scene.start, scene.end).toLowerCase().indexOf(words);
  if (at < 0 || (how !== "held" && how !== "planned")) return;
  const start = scene.start + at;
  const span = { start, end: Math.max(upTo, start + words.trimEnd().length) };
  const participants = people.flatMap((item) => item.chain ?? []);
  const event = { type: "ceremony", participants, host: null, place: null, byParties: false, isAgain: false };
  storeEvent(analysis, scene, span, { ...event, how }, name);
}
