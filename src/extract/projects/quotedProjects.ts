import type { Analysis } from "../Analysis";
import type { Phrases } from "../lexicon/Phrases";
import type { NounRow } from "../phrases/PhraseGrammar";
import type { ThingPhrase } from "../phrases/ThingPhrase";
import { thingWords } from "../phrases/thingWords";

const quoted = /“([^“”"]{3,160})”|‘([^‘’“”]{3,120})’|"([^"“”]{3,160})"/g;
const farthest = 160;

/** Quoted names in a sentence that speaks of projects: the projects “Green Delta” and “Blue Port 1, 2,”. */
export function quotedProjects(analysis: Analysis, nouns: Phrases<NounRow>): ThingPhrase[] {
  const found: ThingPhrase[] = [];
  const { text } = analysis.document;
  for (const sentence of analysis.document.sentences) {
    const slice = text.slice(sentence.start, sentence.end);
    for (const match of slice.matchAll(quoted)) {
      const inner = (match[1] ?? match[2] ?? match[3])!.replace(/[,.;]\s*$/, "").trimEnd();
      const start = sentence.start + match.index + 1;
      const span = { start, end: start + inner.length };
      const tokens = analysis.tokens.slice(analysis.tokenAt(span.start), analysis.tokenAt(span.end));
      if (!looksLikeName(inner) || tokens.length === 0 || tokens.length > 25) continue;
      const noun = nearestNoun(
        analysis,
        nouns,
        sentence.start + match.index,
        sentence.start + match.index + match[0].length,
      );
      if (!noun) continue;
      // "‘Nairobi Dialogue’ initiative" is one name.
      for (const other of analysis.mentionsIn(span))
        if (/^(?:Institution|Meeting|Agreement|Official)$/.test(other.kind)) analysis.dropMention(other);
      const mention = analysis.addMention("Project", span, "name", "project.quoted");
      if (mention)
        found.push({
          mention,
          type: noun.type,
          head: "project",
          ...thingWords(analysis.lexicon, tokens),
          isDefinite: true,
          isNamed: true,
        });
    }
  }
  return found;
}

function looksLikeName(inner: string): boolean {
  const words = inner.split(/\s+/);
  const capitals = words.filter((word) => /^[A-Z0-9]/.test(word)).length;
  return /^[A-Z]/.test(inner) && capitals >= words.length / 2 && !/[.?!]\s/.test(inner);
}

/** A project noun right after the quotation, or before it in "projects such as the “A” and “B”". */
function nearestNoun(
  analysis: Analysis,
  nouns: Phrases<NounRow>,
  start: number,
  end: number,
): NounRow | null {
  const { tokens } = analysis;
  const next = analysis.tokenAt(end);
  for (let at = next; at < next + 3; at++) {
    if (tokens[at]?.sentence !== tokens[next]?.sentence) break;
    const row = nouns.at(tokens, at)?.value;
    if (row && row.type !== "publication") return row;
  }
  for (let at = analysis.tokenAt(start) - 1; at >= 0 && start - tokens[at]!.start < farthest; at--) {
    if (tokens[at]!.sentence !== analysis.sentenceAt(start)) break;
    const row = /^(?:projects?|programmes?|programs?|initiatives?)$/.test(tokens[at]!.lower)
      ? nouns.at(tokens, at)?.value
      : undefined;
    if (row) return row;
  }
  return null;
}
