import type { Analysis } from "../Analysis";
import type { ChainDraft } from "../Drafts";
import { verbEvents } from "../meetings/VerbEvent";
import { visitTalks } from "../meetings/visitTalks";
import type { Pass } from "../Pass";
import type { Scene } from "../scenes/Scene";
import { scenes } from "../scenes/scenes";
import { retellings } from "../scenes/retellings";
import { withoutAsides } from "../scenes/withoutAsides";
import { modality } from "./modality";
import { pattern } from "./pattern";
import { relationRules } from "./relationRules";
import { SceneReader } from "./SceneReader";
import { sidesOf } from "./sidesOf";
import { turns } from "./turns";

/** Rules that read clauses taken out of their sentences: who was where and signed what. */
const ofEvents = /^(?:participated|held|signed|produced)\b/;

/** Asks every relation rule about every sentence. */
export const findRelations: Pass = {
  id: "relations",
  run(analysis) {
    const all = scenes(analysis);
    const rules = relationRules(analysis.lexicon);
    const main = mainStates(analysis);
    const spoken = turns(all);
    const retold = retellings(analysis.lexicon, all);
    let focus: ChainDraft | null = null;
    let speaker: ChainDraft | null = null;
    for (const scene of all) {
      analysis.checkTime();
      focus = focusAfter(analysis, scene, focus, all);
      const parties = sidesOf(all, scene) ?? main;
      const reader = new SceneReader(analysis, all, scene, focus, parties, speaker, spoken);
      // A question states nothing.
      const isQuestion = /\?["')]*\s*$/.test(scene.masked);
      for (const rule of rules) if (!isQuestion && analysis.isOn(rule.id)) rule.read(reader, rule.id);
      const bare = isQuestion ? null : withoutAsides(scene);
      if (bare) {
        const again = new SceneReader(analysis, all, bare, focus, parties, speaker, spoken);
        for (const rule of rules) if (analysis.isOn(rule.id)) rule.read(again, rule.id);
      }
      for (const clause of isQuestion ? [] : (retold[scene.index] ?? [])) {
        const again = new SceneReader(analysis, all, clause, focus, parties, speaker, spoken);
        for (const rule of rules)
          if (ofEvents.test(rule.id) && analysis.isOn(rule.id)) rule.read(again, rule.id);
      }
      speaker = speakerAfter(analysis, scene, speaker);
    }
    once(analysis);
  },
};

/** The event in focus after a sentence: the first held one it names, visits only where nothing else was told of. */
function focusAfter(
  analysis: Analysis,
  scene: Scene,
  before: ChainDraft | null,
  all: readonly Scene[],
): ChainDraft | null {
  for (const item of scene.items) {
    if (item.tag !== "M" || !item.chain) continue;
    const at = scene.masked.indexOf(`<M${scene.items.indexOf(item)}>`);
    const how = modality(analysis.lexicon, scene.masked, at, at + 4);
    // "They decided that the next session would be held in Lima": what they do next is not done there.
    if (
      before !== null &&
      /^<M\d+> (?:would|will|shall|is to|are to) (?:be|take place|convene|meet)\b/.test(
        scene.masked.slice(at),
      )
    )
      continue;
    if (how !== "held" && !(how === "planned" && before === null)) continue;
    // "The inaugural session had been hosted by Lima": what had been before is only the background.
    if (before !== null && /^<M\d+> had (?:been|taken|met)\b/.test(scene.masked.slice(at))) continue;
    if (
      /\b(?:prior to|ahead of|before|organizing|organising|since|bid to host) $/.test(
        scene.masked.slice(0, at),
      )
    )
      continue;
    if (/^(?:visit|call|meal|phone call|press conference)$/.test(item.chain.type ?? "") && before) continue;
    return item.chain;
  }
  const told = verbEvents(analysis).find((event) => event.scene === scene.index && event.how === "held");
  // A visit of a later time leaves what was told of before behind: what "both sides" do next was done on the visit.
  if (told?.type === "visit" && before && isLater(analysis, scene, all, before))
    return visitTalks(analysis).get(told)?.chain ?? null;
  if (told && (told.type !== "visit" || !before)) return told.chain;
  return before;
}

const lastNamed = 12;

/** Whether a sentence is dated after the sentences that named an event last. */
function isLater(analysis: Analysis, scene: Scene, all: readonly Scene[], event: ChainDraft): boolean {
  const days = (one: Scene) => one.items.flatMap((item) => item.date ?? []);
  const named = event.mentions.filter((mention) => mention.start < scene.start).slice(-lastNamed);
  const told = named.flatMap((mention) => all[analysis.sentenceAt(mention.start)] ?? []).flatMap(days);
  const near = told.length > 0 ? told : all.slice(Math.max(0, scene.index - 4), scene.index).flatMap(days);
  const last = near
    .map((date) => date.latest ?? "")
    .sort()
    .at(-1);
  const now = days(scene)
    .map((date) => date.earliest ?? "")
    .sort()
    .at(-1);
  return !!last && !!now && now > last;
}

function speakerAfter(analysis: Analysis, scene: Scene, before: ChainDraft | null): ChainDraft | null {
  // Who says it; else whom the sentence begins with; else from whom a message came.
  const said = pattern(analysis.lexicon, `{O+},? {aux}{cue:say}`);
  const by =
    [...scene.masked.matchAll(said)].at(0) ??
    /^[^<]{0,60}(?:<[DLM]\d+>[^<]{0,30}){0,2}(<O\d+>)/.exec(scene.masked) ??
    /(?:from|by) (<O\d+>)/.exec(scene.masked);
  const tag = by && /<O(\d+)>/.exec(by[0]);
  return (tag && scene.items[Number(tag[1])]?.chain) ?? before;
}

/** "Both sides": the two states named most often, or those that the first sentences put side by side. */
function mainStates(analysis: Analysis): ChainDraft[] {
  return analysis
    .chainsOf("Country")
    .sort((a, b) => b.mentions.length - a.mentions.length)
    .slice(0, 2);
}

/** One statement per fact and sentence; the first rule that found it keeps it. */
function once(analysis: Analysis): void {
  const seen = new Set<string>();
  const ids = new Map<ChainDraft, number>();
  const idOf = (chain: ChainDraft): number => {
    if (!ids.has(chain)) ids.set(chain, ids.size);
    return ids.get(chain)!;
  };
  const kept = analysis.statements.filter((each) => {
    const { role = "", title = "" } = each.properties;
    const key = [each.kind, idOf(each.from), idOf(each.to), each.start, title, role].join();
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
  analysis.statements.splice(0, analysis.statements.length, ...kept);
}
