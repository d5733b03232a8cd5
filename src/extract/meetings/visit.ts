import type { Analysis } from "../Analysis";
import type { Item, Scene } from "../scenes/Scene";
import { span } from "./sceneParts";
import { storeEvent } from "./storeEvent";
import type { VerbEvent } from "./VerbEvent";

/** Adds the visit that people paid to a state, a city or a person (then it is a call). */
export function visit(
  analysis: Analysis,
  scene: Scene,
  visitors: readonly Item[],
  goal: Item,
  verb: string,
  how: VerbEvent["how"],
  at?: { start: number; end: number },
): void {
  const guests = visitors.flatMap((each) => (each.chain ? [each.chain] : []));
  if (guests.length === 0) return;
  const place = at ?? span(analysis, scene, goal, verb);
  if (!place) return;
  const isCall = goal.tag === "O";
  const noun = /trip/.test(verb) ? "trip" : "visit";
  const target = goal.place?.city ?? (goal.tag === "O" ? goal.chain!.name : goal.chain!.name);
  storeEvent(
    analysis,
    scene,
    place,
    {
      type: isCall ? "call" : "visit",
      participants: isCall ? [...guests, goal.chain!] : guests,
      host: isCall ? goal.chain : null,
      place: isCall ? null : goal,
      byParties: false,
      isAgain: false,
      how,
    },
    `${guests.map((each) => each.name).join(" and ")}'s ${noun} to ${target}`,
  );
}
