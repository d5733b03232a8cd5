import type { Block } from "./Block";
import { blockShape } from "./blockShape";
import { classifyBlock } from "./classifyBlock";
import type { LayoutWords } from "./LayoutWords";
import type { Unwrapped } from "./unwrapLines";

/** A paragraph printed twice is a caption or a teaser if it is at least this long; "Thank you." may recur. */
const repeatable = 60;

/**
 * Gives every block its kind. Beside its own shape it counts whether the same block stands elsewhere in the file
 * (a caption printed for picture and enlargement) and whether it is written in another alphabet than the article.
 */
export function findBlocks(unwrapped: readonly Unwrapped[], analysis: string, words: LayoutWords): Block[] {
  const texts = unwrapped.map(({ start, end }) => analysis.slice(start, end));
  const kinds = texts.map((text) => classifyBlock(text, words));
  const times = new Map<string, number>();
  for (const text of texts) times.set(text, (times.get(text) ?? 0) + 1);
  const script = mainScript(texts, kinds);
  return unwrapped.map((block, index) => {
    const text = texts[index]!;
    const kind = kinds[index]!;
    const twice = text.length >= repeatable && times.get(text)! > 1 && kind !== "speech";
    const foreign = kind !== "credit" && kind !== "noise" && blockShape(text).script !== script;
    return { ...block, kind: twice && kind !== "heading" ? "noise" : foreign ? "noise" : kind };
  });
}

/** The alphabet in which most of the prose is written. */
function mainScript(texts: readonly string[], kinds: readonly string[]): string {
  const letters = new Map<string, number>();
  texts.forEach((text, index) => {
    const weight = kinds[index] === "prose" || kinds[index] === "speech" ? 1 : 0.01;
    const { script, letters: count } = blockShape(text);
    letters.set(script, (letters.get(script) ?? 0) + count * weight);
  });
  return [...letters].sort((a, b) => b[1] - a[1])[0]?.[0] ?? "Latin";
}
