import type { Span } from "../../ontology/StatedDate";
import { encodeTokens, width } from "./encodeTokens";
import type { NerModel } from "./NerModel";
import type { NerToken } from "./NerToken";

/** A named entity as the model sees it: "PERSON", "ORG", "GPE", ... */
export interface NerEntity extends Span {
  readonly label: string;
}

const state = 64;
const hidden = 128;

/** Reads tokens from left to right and decides at each whether an entity begins, goes on, ends or stands alone (BILUO). */
export function recognizeEntities(model: NerModel, tokens: readonly NerToken[]): NerEntity[] {
  if (tokens.length === 0) return [];
  const affine = projections(model, lower(model, encodeTokens(model, tokens), tokens.length), tokens.length);
  const entities: NerEntity[] = [];
  let open: { first: number; label: string } | null = null;
  for (let at = 0; at < tokens.length; at++) {
    const scores = score(model, affine, [at, open ? open.first : -1, open ? at - 1 : -1]);
    const [move, label] = choose(model, scores, open?.label ?? null, tokens, at);
    if (move === "B") open = { first: at, label };
    if (move === "U") entities.push(entity(tokens, at, at, label));
    if (move === "L" && open) {
      entities.push(entity(tokens, open.first, at, label));
      open = null;
    }
  }
  return entities;
}

function entity(tokens: readonly NerToken[], first: number, last: number, label: string): NerEntity {
  return { start: tokens[first]!.start, end: tokens[last]!.start + tokens[last]!.text.length, label };
}

/** 96 numbers a token to 64. */
function lower(model: NerModel, encoded: Float64Array, count: number): Float64Array {
  const weights = model.array("lower");
  const bias = model.array("lowerBias");
  const out = new Float64Array(count * state);
  for (let at = 0; at < count; at++)
    for (let unit = 0; unit < state; unit++) {
      let sum = bias[unit]!;
      for (let k = 0; k < width; k++) sum += weights[unit * width + k]! * encoded[at * width + k]!;
      out[at * state + unit] = sum;
    }
  return out;
}

/** What each token adds to the state as current token, as first or as last token of the open entity. */
function projections(model: NerModel, lowered: Float64Array, count: number): Float64Array {
  const weights = model.array("affine");
  const out = new Float64Array(count * 3 * hidden);
  for (let at = 0; at < count; at++)
    for (let unit = 0; unit < 3 * hidden; unit++) {
      let sum = 0;
      for (let k = 0; k < state; k++) sum += weights[unit * state + k]! * lowered[at * state + k]!;
      out[at * 3 * hidden + unit] = sum;
    }
  return out;
}

function score(model: NerModel, affine: Float64Array, slots: readonly number[]): Float64Array {
  const pad = model.array("affinePad");
  const sum = Float64Array.from(model.array("affineBias"));
  slots.forEach((slot, feature) => {
    const source = slot < 0 ? pad : affine;
    const start = slot < 0 ? feature * hidden : (slot * 3 + feature) * hidden;
    for (let unit = 0; unit < hidden; unit++) sum[unit] = sum[unit]! + source[start + unit]!;
  });
  const upper = model.array("upper");
  const scores = Float64Array.from(model.array("upperBias"));
  for (let unit = 0; unit < state; unit++) {
    const value = Math.max(sum[unit * 2]!, sum[unit * 2 + 1]!);
    for (let move = 0; move < scores.length; move++)
      scores[move] = scores[move]! + upper[move * state + unit]! * value;
  }
  return scores;
}

/** The best of the moves that are possible here. No entity begins on white space or at the last token unless it ends there. */
function choose(
  model: NerModel,
  scores: Float64Array,
  open: string | null,
  tokens: readonly NerToken[],
  at: number,
): readonly [string, string] {
  const left = tokens.length - at;
  let best: readonly [string, string] = ["O", ""];
  let top = -Infinity;
  model.classes.forEach((name, index) => {
    const move = name[0]!;
    const label = name.slice(2);
    if (move !== "O" && label === "") return;
    const fits =
      move === "B"
        ? open === null && left >= 2 && !tokens[at]!.isSpace
        : move === "U"
          ? open === null && !tokens[at]!.isSpace
          : move === "I"
            ? open === label && left >= 2
            : move === "L"
              ? open === label
              : open === null;
    if (!fits || scores[index]! <= top) return;
    top = scores[index]!;
    best = [move, label];
  });
  return best;
}
