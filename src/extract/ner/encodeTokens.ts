import { hashId, hashString } from "./murmurHash";
import type { NerModel } from "./NerModel";
import type { NerToken } from "./NerToken";
import { maxoutNormed } from "./maxoutNormed";
import { wordShape } from "./wordShape";

export const width = 96;
const features = 4;
const layers = 4;
/** The convolution sees this many empty rows before the first and after the last token. */
const padding = 4;

const rowCaches = new WeakMap<NerModel, Map<string, Float64Array>>();

/**
 * The vector of each token in its context: hash embeddings of norm, prefix, suffix and shape, mixed, then four convolutions over
 * three neighbours, each added to its input. Row after row of 96 numbers, with `padding` rows cut off again.
 */
export function encodeTokens(model: NerModel, tokens: readonly NerToken[]): Float64Array {
  const count = tokens.length;
  const embedded = new Float64Array(count * features * width);
  tokens.forEach((token, at) => {
    const letters = Array.from(token.text);
    const values = [normOf(model, token), letters[0]!, letters.slice(-3).join(""), wordShape(token.text)];
    values.forEach((value, feature) =>
      embedded.set(embedding(model, feature, value), (at * features + feature) * width),
    );
  });
  const rows = count + 2 * padding;
  const hidden = new Float64Array(rows * width);
  hidden.set(maxoutNormed(model, 0, embedded, count, features * width), padding * width);
  const window = new Float64Array(rows * 3 * width);
  for (let layer = 1; layer <= layers; layer++) {
    window.fill(0);
    for (let row = 0; row < rows; row++)
      for (let shift = -1; shift <= 1; shift++) {
        const from = row + shift;
        if (from < 0 || from >= rows) continue;
        window.set(hidden.subarray(from * width, (from + 1) * width), (row * 3 + shift + 1) * width);
      }
    const mixed = maxoutNormed(model, layer, window, rows, 3 * width);
    for (let at = 0; at < hidden.length; at++) hidden[at] = hidden[at]! + mixed[at]!;
  }
  return hidden.slice(padding * width, (padding + count) * width);
}

function normOf(model: NerModel, token: NerToken): string {
  return (
    token.norm ??
    model.lexemeNorms.get(hashString(token.text).toString()) ??
    model.norms.get(token.text) ??
    token.text.toLowerCase()
  );
}

/** The sum of the four rows to which a value hashes. */
function embedding(model: NerModel, feature: number, value: string): Float64Array {
  let cache = rowCaches.get(model);
  if (!cache) rowCaches.set(model, (cache = new Map<string, Float64Array>()));
  const key = `${feature}${value}`;
  const known = cache.get(key);
  if (known) return known;
  const table = model.array(`embed${feature}`);
  const rows = model.rows(`embed${feature}`);
  const sum = new Float64Array(width);
  for (const hash of hashId(hashString(value), model.seeds[feature]!)) {
    const start = (hash % rows) * width;
    for (let at = 0; at < width; at++) sum[at] = sum[at]! + table[start + at]!;
  }
  if (cache.size > 20_000) cache.clear();
  cache.set(key, sum);
  return sum;
}
