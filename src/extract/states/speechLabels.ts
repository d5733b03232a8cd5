import type { Analysis } from "../Analysis";
import type { ChainDraft } from "../Drafts";
import { fold } from "../lexicon/fold";

/** The label before a speech of a transcript: "Rosa Lindt, Foreign Minister:", later "Foreign Minister:", "Journalist:". */
export interface SpeechLabel {
  readonly start: number;
  readonly end: number;
  /** Who speaks; null where the label names nobody that the text knows. */
  readonly chain: ChainDraft | null;
}

const label = /^\s*(?<label>\p{Lu}(?:[^:.!?"\n]|(?<=\b\p{Lu}[a-z]{0,3})\.){1,110}):\s/u;
const longestBare = 40;

/** The labels with which paragraphs begin, in order; a name or a title alone is that of the speaker who bore it before. */
export function speechLabels(analysis: Analysis): readonly SpeechLabel[] {
  const known = analysis.notes.get("speechLabels") as SpeechLabel[] | undefined;
  if (known) return known;
  const labels: SpeechLabel[] = [];
  const titles = new Map<string, ChainDraft>();
  for (const { start, end } of analysis.document.paragraphs) {
    const found = label.exec(analysis.text.slice(start, Math.min(end, start + 130)))?.groups?.["label"];
    if (found === undefined) continue;
    const from = analysis.text.indexOf(found, start);
    const named = analysis.mentionsIn({ start: from, end: from + found.length }, "Official")[0];
    const chain = (named && analysis.chainOf(named)) ?? titles.get(fold(found)) ?? null;
    // "The Committee will: …" is no label.
    if (!chain && found.length > longestBare) continue;
    if (named && chain) {
      titles.set(fold(named.text), chain);
      const title = analysis.text.slice(named.end, from + found.length).replace(/^,\s*/, "");
      if (title) titles.set(fold(title), chain);
    }
    labels.push({ start: from, end: from + found.length, chain });
  }
  analysis.notes.set("speechLabels", labels);
  return labels;
}
