import type { StatedDate } from "../../ontology/StatedDate";
import type { Analysis } from "../Analysis";
import type { ChainDraft, StatementDraft } from "../Drafts";
import type { Mention, Statement } from "../Extraction";
import type { Pass } from "../Pass";
import type { Scene } from "../scenes/Scene";
import { scenes } from "../scenes/scenes";
import { pattern } from "./pattern";

const rank = ["proposed", "agreed", "signed", "in force", "done", "cancelled"];
const longestQuote = 600;

/** Says how far projects and agreements have come, and when, each with the sentence that states it. */
export const stageThings: Pass = {
  id: "stage",
  run(analysis) {
    const all = scenes(analysis);
    for (const chain of analysis.chains) {
      if (chain.kind !== "Project" && chain.kind !== "Agreement") continue;
      for (const mention of chain.mentions) {
        const scene = all[analysis.sentenceAt(mention.start)];
        if (!scene || /\?["')]*\s*$/.test(scene.masked)) continue;
        const stage = stageIn(analysis, chain, mention, scene);
        if (!stage) continue;
        add(analysis, chain, mention, scene, "status", stage.value, null, stage.modality);
        if (stage.modality === "denied") continue;
        if (chain.status === null || rank.indexOf(stage.value) > rank.indexOf(chain.status))
          chain.status = stage.value;
        const date = stage.isDated ? dateIn(scene, mention) : null;
        if (!date || chain.kind !== "Agreement") continue;
        add(analysis, chain, mention, scene, "date", date.value, date, stage.modality);
        chain.date ??= date;
      }
      if (chain.kind === "Agreement" && chain.date === null) fromMeeting(analysis, chain);
    }
  },
};

interface Stage {
  readonly value: string;
  readonly modality: Statement["modality"];
  /** Whether a date in the sentence is the day of it. */
  readonly isDated: boolean;
}

function stageIn(analysis: Analysis, chain: ChainDraft, mention: Mention, scene: Scene): Stage | null {
  const signed = analysis.statements.find(
    (each: StatementDraft) =>
      each.kind === "SIGNED" && each.to === chain && each.start >= scene.start && each.end <= scene.end,
  );
  if (signed) {
    if (signed.modality === "planned") return { value: "agreed", modality: "planned", isDated: true };
    // "had agreed on a work plan": who agreed has not signed.
    const isAgreed = /\bagreed (?:on|to|upon)\b/.test(scene.masked) && !isSigned(analysis, scene);
    const isLevel = chain.type === "partnership";
    if (isAgreed && !isLevel) return { value: "agreed", modality: "held", isDated: true };
    const isIntended = isLevel && /\bagreed to (?:elevate|upgrade|raise|establish)/.test(scene.masked);
    return {
      value: isLevel ? (isIntended ? "agreed" : "in force") : "signed",
      modality: "held",
      isDated: true,
    };
  }
  const at = scene.items.findIndex((item) => item.mention === mention);
  const tag = at < 0 ? scene.masked.length : scene.masked.indexOf(`<${chain.kind[0]}${at}>`);
  if (tag < 0) return null;
  const before = scene.masked
    .slice(Math.max(0, tag - 80), tag)
    .replace(/^.*(?:[.;]|<[PA]\d+>(?! and | or |, ))/, "");
  const after = scene.masked.slice(tag, tag + 70).replace(/[.;].*$/, "");
  if (chain.kind === "Agreement" && isDenied(analysis, "sign", [after, before]))
    return { value: "signed", modality: "denied", isDated: false };
  const stated =
    nearest(analysis, "stageafter", after, "first") ?? nearest(analysis, "stagebefore", before, "last");
  if (!stated) return null;
  return {
    value: stated,
    modality: stated === "proposed" ? "proposed" : "held",
    isDated: stated === "signed" || stated === "in force",
  };
}

/** "has not signed", "denied having opened": words of a cue that a text takes back. */
function isDenied(analysis: Analysis, cue: string, pieces: readonly string[]): boolean {
  const denial = `(?<![a-z])(?:not|never|denied|denies|refused|declined)(?: (?:yet|been|be|having|to))* (?:{cue:${cue}})(?![a-z])`;
  return pieces.some((piece) => piece.search(pattern(analysis.lexicon, denial)) >= 0);
}

function isSigned(analysis: Analysis, { masked }: Scene): boolean {
  return masked.search(pattern(analysis.lexicon, `(?<![a-z]){cue:sign}(?![a-z])`)) >= 0;
}

/** The stage whose words stand nearest to the thing. */
function nearest(analysis: Analysis, side: string, piece: string, which: "first" | "last"): string | null {
  let best: { value: string; at: number; start: number } | null = null;
  const all: { value: string; at: number; start: number; end: number }[] = [];
  for (const value of rank) {
    const cue = value.replace(" ", "");
    if (!analysis.lexicon.cues.some((row) => row.cue === side && row.value === cue)) continue;
    for (const match of piece.matchAll(
      pattern(analysis.lexicon, `(?<![a-z])(?:{cue:${side}=${cue}})(?![a-z])`),
    )) {
      const [start, end] = [match.index, match.index + match[0].length];
      const at = which === "first" ? -start : end;
      all.push({ value, at, start, end });
      if (!best || at > best.at) best = { value, at, start };
    }
  }
  if (best === null || which === "first") return best?.value ?? null;
  return governing(analysis, piece, best, all);
}

/** "agreed on gradually implementing it": what was only agreed or proposed has not begun, whatever the verb that follows. */
function governing(
  analysis: Analysis,
  piece: string,
  nearest: { readonly value: string; readonly start: number },
  all: readonly { readonly value: string; readonly start: number; readonly end: number }[],
): string {
  const before = all.find(
    (each) =>
      each.end <= nearest.start &&
      rank.indexOf(each.value) < rank.indexOf(nearest.value) &&
      /^ (?:(?!and |or |but )[a-z-]+ ){0,4}$/.test(piece.slice(each.end, nearest.start)),
  );
  if (before) return before.value;
  const willed = pattern(
    analysis.lexicon,
    `(?:{cue:agree}|{cue:planned}) (?:(?!and |or |but |that |which )[a-z-]+ ){0,6}$`,
  );
  return /^(?:in force|done)$/.test(nearest.value) && piece.slice(0, nearest.start).search(willed) >= 0
    ? "agreed"
    : nearest.value;
}

/** The date nearest to the mention in its sentence, unless it only bounds ("by 2025", "until 2027"). */
function dateIn(scene: Scene, mention: Mention): StatedDate | null {
  const dates = scene.items.filter((item) => item.tag === "D" && item.date !== null);
  const scored = dates
    .map((item) => {
      const index = scene.items.indexOf(item);
      const before = scene.masked.slice(0, scene.masked.indexOf(`<D${index}>`));
      const isBound = /\b(?:by|until|till|since|before|after|for) $/.test(before);
      const isAfter = item.start >= mention.end;
      return {
        item,
        score: isBound ? Infinity : isAfter ? item.start - mention.end : mention.start - item.end + 20,
      };
    })
    .filter(({ score }) => score < 200)
    .sort((a, b) => a.score - b.score);
  return scored[0]?.item.date ?? null;
}

/** An agreement that a meeting produced was made on the day of the meeting. */
function fromMeeting(analysis: Analysis, chain: ChainDraft): void {
  const produced = analysis.statements.find(
    (each) => each.kind === "PRODUCED" && each.to === chain && each.from.date !== null,
  );
  if (!produced?.from.date || produced.from.status === "planned") return;
  const { date, name } = produced.from;
  chain.date = { ...date, inferred: true, reason: `concluded at: ${name}` };
}

function add(
  analysis: Analysis,
  chain: ChainDraft,
  mention: Mention,
  scene: Scene,
  property: "date" | "status",
  value: string,
  date: StatedDate | null,
  modality: Statement["modality"],
): void {
  const { text } = analysis.document;
  let { start, end } = scene;
  while (start < end && /\s/.test(text[start]!)) start++;
  while (end > start && /\s/.test(text[end - 1]!)) end--;
  if (end - start > longestQuote) return;
  analysis.addAttribute({
    chain,
    mention,
    property,
    value,
    date,
    start,
    end,
    modality,
    rule: `stage.${property}`,
  });
}
