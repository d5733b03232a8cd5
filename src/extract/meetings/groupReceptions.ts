import type { Analysis } from "../Analysis";
import { modalityOf } from "../relations/modalityOf";
import type { Scene } from "../scenes/Scene";
import { found, itemsOf, span } from "./sceneParts";
import { storeEvent } from "./storeEvent";

/** "President Otieno received the leaders of five island states in Nairobi": a meeting whose guests are named by what they lead. */
export function groupReceptions(analysis: Analysis, scene: Scene): void {
  for (const match of found(
    analysis,
    scene,
    `{O},? {aux}({cue:receive}|{cue:meet}) (?:the |a |an )?((?:[a-z]+ ){0,2}{cue:group} (?:of|from) [^<.;,]{3,60}?),? in (?:{cue:area},? )?{L}`,
  )) {
    const [host] = itemsOf(scene, match[1]);
    const [place] = itemsOf(scene, match[4]);
    const how = modalityOf(analysis.lexicon, scene.masked, match);
    if (!host?.chain || !place || how !== "held") continue;
    const at = span(analysis, scene, place, match[2]!);
    if (!at || at.start < host.end) continue;
    const participants = [host.chain];
    const isHost = / (?:received|hosted|welcomed) /.test(match[0]);
    const event = { type: "meeting", participants, place, byParties: false, isAgain: false, how };
    const guests = match[3]!.trim();
    const name = `Meeting of ${host.chain.name} with the ${guests}`;
    storeEvent(analysis, scene, at, { ...event, host: isHost ? host.chain : null }, name);
  }
}
