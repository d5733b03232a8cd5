import type { Analysis } from "../Analysis";
import type { ChainDraft } from "../Drafts";
import { verbEvents } from "../meetings/VerbEvent";
import type { Pass } from "../Pass";
import type { Scene } from "../scenes/Scene";
import { scenes } from "../scenes/scenes";
import { modality } from "./modality";
import { pattern } from "./pattern";
import { relationRules } from "./relationRules";
import { SceneReader } from "./SceneReader";
import { turns } from "./turns";

/** Asks every relation rule about every sentence. */
export const findRelations: Pass = {
  id: "relations",
  run(analysis) {
    const all = scenes(analysis);
    const parties = mainStates(analysis);
    const spoken = turns(all);
    let focus: ChainDraft | null = null;
    let speaker: ChainDraft | null = null;
    for (const scene of all) {
      analysis.checkTime();
      focus = focusAfter(analysis, scene, focus);
      const reader = new SceneReader(analysis, all, scene, focus, parties, speaker, spoken);
      // A question states nothing.
      const isQuestion = /\?["')]*\s*$/.test(scene.masked);
      for (const rule of relationRules) if (!isQuestion && analysis.isOn(rule.id)) rule.read(reader, rule.id);
      speaker = speakerAfter(analysis, scene, speaker);
    }
    once(analysis);
  },
};

/** The event in focus after a sentence: the first held one it names, visits only where nothing else was told of. */
function focusAfter(analysis: Analysis, scene: Scene, before: ChainDraft | null): ChainDraft | null {
  for (const item of scene.items) {
    if (item.tag !== "M" || !item.chain) continue;
    const at = scene.masked.indexOf(`<M${scene.items.indexOf(item)}>`);
    const how = modality(analysis.lexicon, scene.masked, at, at + 4);
    if (how !== "held" && !(how === "planned" && before === null)) continue;
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
  if (told && (told.type !== "visit" || !before)) return told.chain;
  return before;
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
