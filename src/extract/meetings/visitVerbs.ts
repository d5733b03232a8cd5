import type { Analysis } from "../Analysis";
import { wordSet } from "../lexicon/wordSet";
import { modalityOf } from "../relations/modalityOf";
import type { Item, Scene } from "../scenes/Scene";
import { found, itemsOf, span } from "./sceneParts";
import { eventPhrases } from "./findMeetings";
import { callOn } from "./callOn";
import { verbEvents } from "./VerbEvent";
import { visit } from "./visit";

/** "A visited Kenya", "A became the first minister to visit Lima", "A and B made trips in July and August, respectively". */
export function visitVerbs(analysis: Analysis, scene: Scene): void {
  const { lexicon } = analysis;
  for (const match of found(
    analysis,
    scene,
    `{OI+},? {aux}({cue:visit}) {CLO}((?:(?:, | and |, and )<[CL]\\d+>){0,3})`,
  )) {
    const goal = itemsOf(scene, match[3])[0]!;
    const how = modalityOf(lexicon, scene.masked, match);
    if (how === "offered" || how === "hypothetical" || how === "denied") continue;
    // "visited Kenyan investors": the state only describes.
    if (goal.tag === "C" && describes(analysis, scene, match)) continue;
    if (arrivesAtEvent(analysis, match[2]!, goal)) continue;
    const visitors = itemsOf(scene, match[1]);
    const goals = [goal, ...itemsOf(scene, match[4])];
    if (/respectively/.test(scene.masked) && goals.length > 1 && goals.length === visitors.length) {
      const shared = span(analysis, scene, goals.at(-1)!, match[2]!) ?? undefined;
      visitors.forEach((each, at) => visit(analysis, scene, [each], goals[at]!, match[2]!, how, shared));
      continue;
    }
    const apart = /\b(?:separate|separately|respectively|each)\b/.test(scene.masked);
    for (const group of apart ? visitors.map((each) => [each]) : [visitors])
      visit(analysis, scene, group, goal, match[2]!, how);
  }
  // "A is to be received in Lima": who is received there has come there.
  for (const match of found(
    analysis,
    scene,
    `{O+},? (?:[a-z]+ ){0,4}(?:was|were|be|been) (received|welcomed) in {L}`,
  )) {
    const how = modalityOf(lexicon, scene.masked, match);
    const goal = itemsOf(scene, match[3])[0]!;
    const guests = itemsOf(scene, match[1]).filter(
      (item) => item.chain?.countries.length && !item.chain.countries.includes(goal.place?.code ?? ""),
    );
    if (guests.length > 0 && (how === "held" || how === "planned"))
      visit(analysis, scene, guests, goal, match[2]!, how);
  }
  // "visited the Kenyan president", who is not named: a call paid in Kenya.
  for (const match of found(
    analysis,
    scene,
    `{O+},? {aux}(visited|called on|met) {C}(?:'s)? (?:president|prime minister|premier|king|queen|chancellor|foreign minister)(?= |,|\\.)`,
  )) {
    const how = modalityOf(lexicon, scene.masked, match);
    const goal = itemsOf(scene, match[3])[0]!;
    const office = /[a-z ]+$/.exec(match[0])![0].length;
    if (how === "held" || how === "planned")
      callOn(analysis, scene, itemsOf(scene, match[1]), goal, match[2]!, how, office);
  }
  for (const match of found(
    analysis,
    scene,
    `{O}[^<.]{0,40}(?:first|second|third|last|only)[^.]{0,60} to (visit) {CL}`,
  )) {
    const visitor = itemsOf(scene, match[1])[0]!;
    visit(analysis, scene, [visitor], itemsOf(scene, match[3])[0]!, match[2]!, "held");
  }
  for (const match of found(
    analysis,
    scene,
    `{O+} {aux}made (?:separate |official |working |[a-z]+ )?(?:trips|visits)(?: to {CL})?`,
  )) {
    const goal = itemsOf(scene, match[2])[0] ?? lastGoal(analysis, scene);
    if (!goal) continue;
    const noun = /trips|visits/.exec(match[0])![0];
    const at = analysis.text.slice(scene.start, scene.end).search(/(?:separate )?(?:trips|visits)/);
    const span = {
      start: scene.start + at,
      end: scene.start + analysis.text.slice(scene.start, scene.end).indexOf(noun) + noun.length,
    };
    for (const visitor of itemsOf(scene, match[1]))
      visit(analysis, scene, [visitor], goal, noun.slice(0, -1), "held", span);
  }
}

/** "who arrived in Lima on Monday" where the text tells of a session in Lima: the way there is no visit of its own. */
function arrivesAtEvent(analysis: Analysis, verb: string, goal: Item): boolean {
  const city = goal.place?.city;
  if (!city || !/^arriv/.test(verb)) return false;
  return eventPhrases(analysis).some(({ mention: { end }, type }) => {
    const after = /^[^.;,]{0,40}?\b(?:in|at) ([^.;,]{0,60})/.exec(analysis.text.slice(end, end + 100))?.[1];
    return !/^(?:visit|call|phone call)$/.test(type) && after?.includes(city) === true;
  });
}

function describes(analysis: Analysis, scene: Scene, match: RegExpExecArray): boolean {
  const from = match.index + match[0].length;
  const next = /^(?:'s)? ([a-z]+)/.exec(scene.masked.slice(from, from + 20))?.[1];
  return next !== undefined && !wordSet(analysis.lexicon, "afterGoal").has(next);
}

/** Where the visit told of just before went: "A traveled to Kenya in April. B also made a trip in July." */
function lastGoal(analysis: Analysis, scene: Scene): Item | undefined {
  const before = verbEvents(analysis).findLast(
    (each) => each.place !== null && analysis.paragraphAt(each.mention.start) >= scene.paragraph - 2,
  );
  return before?.place ?? undefined;
}
