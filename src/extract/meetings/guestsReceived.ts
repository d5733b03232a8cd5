import type { Analysis } from "../Analysis";
import { modalityOf } from "../relations/modalityOf";
import type { Scene } from "../scenes/Scene";
import { found, itemsOf } from "./sceneParts";
import { storeEvent } from "./storeEvent";

/** "The guests were received by Prime Minister A": who received is named, and the received are those of whom the text tells. */
export function guestsReceived(analysis: Analysis, scene: Scene): void {
  for (const match of found(analysis, scene, `(?:guests|visitors|visiting [a-z]+) {aux}(received) by {O}`)) {
    const [host] = itemsOf(scene, match[2]);
    const how = modalityOf(analysis.lexicon, scene.masked, match);
    const at = host ? analysis.text.slice(scene.start, host.start).toLowerCase().lastIndexOf("received") : -1;
    if (!host?.chain || at < 0 || (how !== "held" && how !== "planned")) continue;
    const span = { start: scene.start + at, end: host.mention?.end ?? host.end };
    const event = { type: "meeting", participants: [host.chain], host: host.chain, place: null };
    const name = `Meeting of ${host.chain.name} with the guests`;
    storeEvent(analysis, scene, span, { ...event, byParties: false, isAgain: false, how }, name);
  }
}
