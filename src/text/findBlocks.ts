import type { Block } from "./Block";
import { blockShape, type BlockShape } from "./blockShape";
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
  const shapes = texts.map(blockShape);
  const kinds = texts.map((text, index) => classifyBlock(text, shapes[index]!, words));
  const times = new Map<string, number>();
  for (const text of texts) times.set(text, (times.get(text) ?? 0) + 1);
  // A note of a few short sentences has no longer paragraph to be its body.
  if (!kinds.some((kind) => kind === "prose" || kind === "speech")) {
    kinds.forEach((kind, index) => {
      if (kind === "weak" && shapes[index]!.words >= 4) kinds[index] = "prose";
    });
  }
  const script = mainScript(shapes, kinds);
  return unwrapped.map((block, index) => {
    const text = texts[index]!;
    const kind = kinds[index]!;
    const twice = text.length >= repeatable && times.get(text)! > 1 && kind !== "speech";
    const foreign = kind !== "credit" && kind !== "noise" && shapes[index]!.script !== script;
    return { ...block, kind: twice && kind !== "heading" ? "noise" : foreign ? "noise" : kind };
  });
}

/** The alphabet in which most of the prose is written. */
function mainScript(shapes: readonly BlockShape[], kinds: readonly string[]): string {
  const letters = new Map<string, number>();
  shapes.forEach(({ script, letters: count }, index) => {
    const weight = kinds[index] === "prose" || kinds[index] === "speech" ? 1 : 0.01;
    letters.set(script, (letters.get(script) ?? 0) + count * weight);
  });
  return [...letters].sort((a, b) => b[1] - a[1])[0]?.[0] ?? "Latin";
}
