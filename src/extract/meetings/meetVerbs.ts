import type { Analysis } from "../Analysis";
import { wordSet } from "../lexicon/wordSet";
import { SceneReader } from "../relations/SceneReader";
import type { ChainDraft } from "../Drafts";
import { modalityOf } from "../relations/modalityOf";
import type { Scene } from "../scenes/Scene";
import { encounter } from "./encounter";
import { found, itemsOf } from "./sceneParts";
import { storeEvent } from "./storeEvent";

/** "A met with B", "A and B met", "the two leaders were able to meet again", "A received B". */
export function meetVerbs(analysis: Analysis, scene: Scene): void {
  const { lexicon } = analysis;
  for (const verb of ["meet", "phone"]) {
    const template = `{OIC+},? {aux}({cue:${verb}}) (?:his |her |their |its )?{OI+}(?:[^<]{0,20}, then(?: met)? with {OI+})?`;
    for (const match of found(analysis, scene, template)) {
      const type = verb === "phone" ? "phone call" : "meeting";
      const how = modalityOf(lexicon, scene.masked, match);
      if (how === "hypothetical" || how === "denied" || how === "offered") continue;
      for (const objects of [match[3], match[4]]) {
        const others = itemsOf(scene, objects);
        const last = others.at(-1);
        if (!last) continue;
        const words = objects === match[4] ? "with" : match[2]!;
        encounter(analysis, scene, {
          type,
          subjects: itemsOf(scene, match[1]),
          objects: others,
          last,
          verb: words,
          how,
        });
      }
    }
    for (const match of found(
      analysis,
      scene,
      `{OC+} {aux}(?:met|meet|conferred|held talks|held a meeting|held consultations|had talks|spoke by phone)(?= |,|\\.)(?! with| on <D| for(?! (?:[a-z-]+ ){0,4}(?:hours?|minutes|days?|time)\\b)| to| in order)`,
    )) {
      const subjects = itemsOf(scene, match[1]).filter((item) => item.tag === "O");
      const last = subjects.at(-1);
      if (subjects.length < 2 || !last || verb === "phone") continue;
      encounter(analysis, scene, { type: "meeting", subjects, objects: [], last, verb: "", how: "held" });
    }
    for (const match of found(
      analysis,
      scene,
      `(?:<B>|<E>) {aux}(were able to meet|met|meet)(?: again)?(?= |,|\\.)`,
    )) {
      if (verb === "phone") continue;
      const before = analysis.text.slice(scene.start, scene.end);
      const at = before.search(/\b(?:were able to )?(?:meet|met)\b/);
      if (at < 0) continue;
      const people =
        match[0].startsWith("<E>") && !/ again$/.test(match[0]) ? thePeople(analysis, scene) : [];
      const text =
        /^(?:were able to )?(?:meet|met)(?: again)?(?: behind closed doors| in private| privately| briefly| face to face)?/.exec(
          before.slice(at),
        )![0];
      storeEvent(
        analysis,
        scene,
        { start: scene.start + at, end: scene.start + at + text.length },
        {
          type: "meeting",
          participants: people,
          host: null,
          place: null,
          byParties: people.length === 0,
          isAgain: match[0].includes("again"),
          how: modalityOf(lexicon, scene.masked, match),
        },
        people.length > 0 ? `Meeting of ${people.map((chain) => chain.name).join(" with ")}` : "meeting",
      );
    }
  }
  calls(analysis, scene);
  for (const match of found(
    analysis,
    scene,
    `{OC},? {aux}(?:received|hosted|receiving|hosting|(?:welcomed|welcoming)(?= <O\\d+> (?:to|in|at) <[LC]))(?: a visit by| a delegation led by)? {O}(?! for|'s)`,
  )) {
    const [host, guest] = [itemsOf(scene, match[1])[0], itemsOf(scene, match[2])[0]];
    if (!host?.chain || !guest?.mention) continue;
    const how = modalityOf(lexicon, scene.masked, match);
    if (how === "offered" || how === "hypothetical" || how === "denied") continue;
    const verb = /received|hosted|receiving|hosting|welcomed|welcoming/.exec(match[0])![0];
    const meal = mealAfter(analysis, scene, match);
    encounter(analysis, scene, {
      type: meal ? "meal" : "meeting",
      ...(meal ? { noun: meal } : {}),
      subjects: [host],
      objects: [guest],
      last: guest,
      verb,
      how,
      host,
    });
  }
}

/** "The two ministers met": the two that hold such an office in the text, where there are just two. */
function thePeople(analysis: Analysis, scene: Scene): readonly ChainDraft[] {
  const words = analysis.text.slice(scene.start, scene.end);
  if (!/\b(?:the two|both) (?:[a-z]+ )?(?:ministers|presidents)\b/i.test(words)) return [];
  const reader = new SceneReader(analysis, [], scene, null, [], null, new Map());
  return reader.peopleEnds("O").map(({ chain }) => chain);
}

/** "hosted Minister Otieno to lunch": the meal that the words behind name. */
function mealAfter(analysis: Analysis, scene: Scene, match: RegExpExecArray): string | undefined {
  const rest = scene.masked.slice(match.index + match[0].length);
  const meal = /^ (?:to|at|over|with) (?:an? )?(?:[a-z]+ )?([a-z]+)/.exec(rest)?.[1];
  return meal && wordSet(analysis.lexicon, "meal").has(meal) ? meal : undefined;
}

/** "The delegation later called on Foreign Minister Otieno": a call, unless it asks for something ("called on Otieno to sign"). */
function calls(analysis: Analysis, scene: Scene): void {
  for (const match of found(
    analysis,
    scene,
    `{OIC+},? {aux}(?:(?:paid|made) a call |also called |called )(on|upon) {O+}(?!,? (?:to|for) )`,
  )) {
    const hosts = itemsOf(scene, match[3]);
    const last = hosts.at(-1);
    const how = modalityOf(analysis.lexicon, scene.masked, match);
    if (!last || (how !== "held" && how !== "planned")) continue;
    const subjects = itemsOf(scene, match[1]);
    encounter(analysis, scene, {
      type: "call",
      subjects,
      objects: hosts,
      last,
      verb: "called",
      how,
      host: hosts[0]!,
    });
  }
}
