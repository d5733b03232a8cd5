import type { Analysis } from "../Analysis";
import type { Words } from "../names/Words";
import type { NerModel } from "./NerModel";
import { recognizeEntities, type NerEntity } from "./recognizeEntities";
import { tokenizeForModel } from "./tokenizeForModel";

/** The model sees four words to each side of one; more of them keep entities whole at the edges. */
const context = 12;

/** What the model may read of one document: about ten pages of names. */
const mostTokens = 4000;

/**
 * The model's entities around capitalised words that no rule has claimed. Only those stretches are read, as the model is the slowest part of
 * the extraction.
 */
export function readWindows(analysis: Analysis, words: Words, model: NerModel): NerEntity[] {
  const entities: NerEntity[] = [];
  let left = mostTokens;
  for (const { first, after } of windows(analysis, words)) {
    left -= after - first;
    if (left < 0) break;
    analysis.checkTime();
    const { start, end } = words.span(first, after);
    entities.push(
      ...recognizeEntities(model, tokenizeForModel(model, analysis.text.slice(start, end), start)),
    );
  }
  return entities;
}

/** Stretches of tokens around open words, each within one paragraph; near ones are put together. */
function windows(analysis: Analysis, words: Words): { first: number; after: number }[] {
  const claimed = new Set<number>();
  for (const mention of analysis.mentions)
    for (let at = analysis.tokenAt(mention.start); (words.tokens[at]?.start ?? Infinity) < mention.end; at++)
      claimed.add(at);
  const found: { first: number; after: number }[] = [];
  for (let at = 0; at < words.tokens.length; at++) {
    if (claimed.has(at) || !isOpen(words, at)) continue;
    const first = edge(words, at, -1);
    const after = edge(words, at, 1) + 1;
    const last = found.at(-1);
    if (last && first <= last.after) last.after = after;
    else found.push({ first, after });
  }
  return found;
}

/** A capitalised word that could be a name: no day, field, office, city or function word. */
function isOpen(words: Words, at: number): boolean {
  if (!words.isCapital(at) || words.text(at).length < 2) return false;
  return (
    words.stop(at) === undefined &&
    !words.isField(at) &&
    !words.isCity(at) &&
    !words.isInOffice(at) &&
    !words.institution(at)
  );
}

function edge(words: Words, at: number, step: 1 | -1): number {
  let end = at;
  while (
    Math.abs(end + step - at) <= context &&
    words.tokens[end + step]?.paragraph === words.tokens[at]!.paragraph
  )
    end += step;
  return end;
}
