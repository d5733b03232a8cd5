import type { NerModel } from "./NerModel";
import type { NerToken } from "./NerToken";

const prefix =
  /^(?:\.\.+|…|[§%=—–]|\+(?![0-9])|[,:;!?¿¡()[\]{}<>_#*&。"”“`‘´’'«»$£€¥|•-]|US\$|\p{Sc}|[©®°¦])/u;
const suffix =
  /(?:\.\.+|…|['"”“`‘´’‚,„»«:;!?()[\]{}<>_#*&]|['’]s|['’]S|—|–|(?<=[0-9])(?:km|cm|m|kg|g|%|\p{Sc})|(?<=[0-9\p{Ll}%²\-+)\]"'”’])\.|(?<=\p{Lu}\p{Lu})\.|%)$/u;
const infix =
  /\.\.+|…|(?<=[0-9])[+\-*^](?=[0-9-])|(?<=[\p{Ll}"'”’])\.(?=[\p{Lu}"'“‘])|(?<=\p{L}),(?=\p{L})|(?<=\p{L})(?:-|–|—|--|---|~)(?=\p{L})|(?<=[\p{L}0-9])[:<>=/](?=\p{L})/gu;
const address = /^(?:https?:|www\.)|^[\w.-]+\.(?:com|org|net|mn|kr|co)(?:\/|$)/;
/** Longer runs without a space are no words; cutting them piece by piece would take quadratic time. */
const longestWord = 200;

/** Cuts a text as spaCy's English tokenizer does: words at spaces, then exceptions, prefixes, suffixes and infixes. */
export function tokenizeForModel(model: NerModel, text: string, offset: number): NerToken[] {
  const tokens: NerToken[] = [];
  const push = (word: string, at: number, norm: string | null = null) =>
    tokens.push({ text: word, start: offset + at, norm, isSpace: word.trim() === "" });
  for (const match of text.matchAll(/\s+|\S+/g)) {
    const [chunk] = match;
    const at = match.index;
    if (/^\s/.test(chunk)) {
      // One space between words is no token; what is more than it is.
      const spare = chunk[0] === " " && tokens.length > 0 ? chunk.slice(1) : chunk;
      if (spare !== "") push(spare, at + chunk.length - spare.length);
    } else if (chunk.length > longestWord) push(chunk, at);
    else cutWord(model, chunk, at, push);
  }
  return tokens;
}

type Push = (word: string, at: number, norm?: string | null) => void;

function cutWord(model: NerModel, chunk: string, at: number, push: Push): void {
  let start = 0;
  let end = chunk.length;
  const after: [string, number][] = [];
  while (start < end) {
    const rest = chunk.slice(start, end);
    if (model.exceptions.has(rest) || address.test(rest)) break;
    const before = prefix.exec(rest);
    if (before) {
      push(before[0], at + start);
      start += before[0].length;
      continue;
    }
    const behind = suffix.exec(rest);
    if (!behind) break;
    end -= behind[0].length;
    after.unshift([behind[0], at + end]);
  }
  if (start < end) cutCore(model, chunk.slice(start, end), at + start, push);
  for (const [word, where] of after) push(word, where);
}

function cutCore(model: NerModel, core: string, at: number, push: Push): void {
  const exception = model.exceptions.get(core);
  if (exception) {
    let where = at;
    for (const [word, norm] of exception) {
      push(word, where, norm);
      where += word.length;
    }
    return;
  }
  if (/^https?:|^www\./.test(core)) {
    push(core, at);
    return;
  }
  let last = 0;
  for (const match of core.matchAll(infix)) {
    if (match.index > last) push(core.slice(last, match.index), at + last);
    push(match[0], at + match.index);
    last = match.index + match[0].length;
  }
  if (last < core.length) push(core.slice(last), at + last);
}
