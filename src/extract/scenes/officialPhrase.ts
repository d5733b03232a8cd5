import type { Span } from "../../ontology/StatedDate";
import type { Analysis } from "../Analysis";
import type { Mention } from "../Extraction";
import type { Lexicon } from "../lexicon/Lexicon";
import { wordSet } from "../lexicon/wordSet";
import { addressStart } from "./addressStart";
import type { Token } from "../Token";
import { deeds } from "./deeds";

const farthest = 20;
const signs = /^(?:,|-|&|'s)$/;
const cache = new WeakMap<Lexicon, ReadonlySet<string>>();

/** Single words of the names of offices: "minister", "foreign", "secretary". */
function officeWords(lexicon: Lexicon): ReadonlySet<string> {
  let known = cache.get(lexicon);
  if (!known) {
    const words = lexicon.offices.flatMap((row) => row.words).flatMap((word) => word.split(/[ -]/));
    cache.set(
      lexicon,
      (known = new Set(words.filter((word) => word.length > 2 && !/^(?:the|for|of|and)$/.test(word)))),
    );
  }
  return known;
}

const fieldCache = new WeakMap<Lexicon, ReadonlySet<string>>();

/** Words of fields of government that stand before an office: "energy minister". */
function fieldWords(lexicon: Lexicon): ReadonlySet<string> {
  let known = fieldCache.get(lexicon);
  if (!known) fieldCache.set(lexicon, (known = new Set(lexicon.fields.flatMap((row) => row.words))));
  return known;
}

/**
 * The whole phrase around an official's name: title before it, apposition or relative clause after it.
 * "Kenya's Minister of Trade Ana Kovac, who chairs the board, said" → all up to the second comma.
 */
export function officialPhrase(
  analysis: Analysis,
  mention: Mention,
  officials: ReadonlyMap<number, Mention>,
): Span {
  const offices = officeWords(analysis.lexicon);
  return {
    start: leftOf(analysis, mention, officials, offices),
    end: rightOf(analysis, mention, officials, offices),
  };
}

function leftOf(
  analysis: Analysis,
  mention: Mention,
  officials: ReadonlyMap<number, Mention>,
  offices: ReadonlySet<string>,
): number {
  const { tokens } = analysis;
  const name = analysis.tokenAt(mention.start);
  const endsHere = (offset: number) =>
    analysis
      .mentionsOver({ start: offset - 1, end: offset })
      .some((each) => each.end === offset && officials.get(each.start) === each);
  const fields = fieldWords(analysis.lexicon);
  let first = name;
  for (let at = name - 1; at >= 0 && name - at < farthest; at--) {
    const token = tokens[at]!;
    if (token.sentence !== tokens[name]!.sentence || endsHere(token.end)) break;
    // "…, and Pablo Reyes": what stands before belongs to somebody else.
    if (at === name - 1 && token.lower === "and") break;
    if (token.lower === "and" && closesApposition(tokens, at - 1, endsHere)) break;
    if (offices.has(token.lower) || (fields.has(token.lower) && offices.has(tokens[at + 1]!.lower)))
      first = at;
    else if (
      token.shape === "lower" &&
      !wordSet(analysis.lexicon, "titleJoiner").has(token.lower) &&
      !inBody(analysis, token)
    )
      break;
    else if (token.shape === "sign" && !signs.test(token.text) && !abbreviates(tokens, at)) break;
    else if (token.shape === "number") break;
  }
  if (first === name) return addressStart(analysis, mention.start);
  let start = tokens[first]!.start;
  // The state or body the office belongs to: "KEMO's Deputy Minister", "the then-Kenyan president".
  for (let at = first - 1; at >= 0 && first - at < 8; at--) {
    const token = tokens[at]!;
    if (token.sentence !== tokens[name]!.sentence) break;
    const owner = analysis
      .mentionsOver(token)
      .find(
        (each) =>
          (each.kind === "Country" || each.kind === "Institution") &&
          each.start <= token.start &&
          token.end <= each.end,
      );
    if (owner) {
      start = owner.start;
      at = analysis.tokenAt(owner.start);
    } else if (/^(?:'s|-|then|former|acting|deputy|vice|first|new)$/.test(token.lower)) {
      if (token.text !== "'s" && token.text !== "-") start = token.start;
    } else break;
  }
  return start;
}

/** The comma after "Ana Kovac, the Kenyan foreign minister": what follows its "and" is another's title. */
function closesApposition(
  tokens: readonly Token[],
  comma: number,
  endsName: (offset: number) => boolean,
): boolean {
  if (tokens[comma]?.text !== ",") return false;
  for (let at = comma - 1; at > 0 && comma - at < 15; at--)
    if (tokens[at]!.text === "," && endsName(tokens[at - 1]!.end)) return true;
  return false;
}

/** The full stop of "Mr." or "H.E.", which ends no sentence. */
function abbreviates(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return tokens[at]!.text === "." && before !== undefined && /^[A-Z][a-z]{0,3}$/.test(before.text);
}

function rightOf(
  analysis: Analysis,
  mention: Mention,
  officials: ReadonlyMap<number, Mention>,
  offices: ReadonlySet<string>,
): number {
  const { tokens } = analysis;
  let after = analysis.tokenAt(mention.end);
  let end = mention.end;
  for (let part = 0; part < 4; part++) {
    if (tokens[after]?.text !== "," || tokens[after]!.sentence !== analysis.sentenceAt(mention.start)) break;
    const close = partEnd(analysis, after + 1, officials);
    const words = tokens.slice(after + 1, close);
    const isRelative = /^(?:who|whose)$/.test(words[0]?.lower ?? "");
    const closes =
      tokens[close] === undefined ||
      tokens[close].sentence !== tokens[after]!.sentence ||
      /^[,.;:)]$/.test(tokens[close].text);
    const isTitle = closes && opensTitle(analysis, words, offices) && !hasVerb(analysis, words);
    const continues = part > 0 && words[0] !== undefined && offices.has(words[0].lower);
    const tells =
      isRelative &&
      (speaks(analysis, words.slice(1, 3)) ||
        (words[0]!.lower === "who" && acts(analysis, words.slice(1, 4))) ||
        analysis.mentionsIn({ start: words[0]!.start, end: words.at(-1)!.end }, "Meeting").length > 0);
    if (words.length === 0 || tells || !(isRelative || isTitle || continues)) break;
    if (words.some((token) => officials.has(token.start))) break;
    // "A, the President of Kenya, H.E. Mr. B, paid a visit": the office is B's, whose name follows it.
    if (part === 0 && belongsToNext(analysis, mention, close, officials)) break;
    end = words.at(-1)!.end;
    after = close;
    if (tokens[after]?.text === ",") end = tokens[after]!.end;
  }
  // The comma that closes the apposition goes with it, unless a list goes on.
  const next = tokens[after + 1];
  if (
    end > mention.end &&
    tokens[after]?.text === "," &&
    next &&
    (next.lower === "and" || officials.has(next.start))
  )
    return tokens[after]!.start;
  return end;
}

/** Whether the title that ends at a comma is said of the official named behind it. */
function belongsToNext(
  analysis: Analysis,
  mention: Mention,
  comma: number,
  officials: ReadonlyMap<number, Mention>,
): boolean {
  if (analysis.tokens[comma]?.text !== "," || mention.rule !== "official.apposed") return false;
  const next = [...officials.values()].find((each) => each.start > mention.end);
  return (
    next?.rule === "official.apposed" && analysis.tokenAt(addressStart(analysis, next.start)) === comma + 1
  );
}

const sayCache = new WeakMap<Lexicon, ReadonlySet<string>>();

/** "who said the dam was ready" tells what was said; it is no mere apposition. */
function speaks(analysis: Analysis, words: readonly Token[]): boolean {
  let verbs = sayCache.get(analysis.lexicon);
  if (!verbs) {
    const cues = analysis.lexicon.cues.filter((row) => row.cue === "say").flatMap((row) => row.words);
    sayCache.set(analysis.lexicon, (verbs = new Set(cues)));
  }
  return words.some((word) => verbs.has(word.lower));
}

/** "who met the minister in Lima" tells of an event; "who is on a visit", "who chairs the board" only say who it is. */
function acts(analysis: Analysis, words: readonly Token[]): boolean {
  const known = deeds(analysis.lexicon);
  return words.some((word) => known.get(word.lower)?.past === word.lower && word.lower !== "had");
}

/** The index of the comma or end of sentence that closes a part. */
function partEnd(analysis: Analysis, from: number, officials: ReadonlyMap<number, Mention>): number {
  const { tokens } = analysis;
  let at = from;
  while (at < tokens.length && at - from < 30 && tokens[at]!.sentence === tokens[from]!.sentence) {
    if (tokens[at]!.text === "," && !isInsideField(analysis, at, from)) break;
    if (/^[.;:"()]$/.test(tokens[at]!.text) || officials.has(tokens[at]!.start)) break;
    at++;
  }
  return at;
}

/** A comma within "Minister for Environment, Forest and Climate Change". */
function isInsideField(analysis: Analysis, comma: number, from: number): boolean {
  const { tokens } = analysis;
  const before = tokens.slice(from, comma).some((token) => /^(?:for|of)$/.test(token.lower));
  const next = tokens.slice(comma + 1, comma + 6);
  const stop = next.findIndex((token) => !/^(?:capital|upper)$/.test(token.shape));
  return before && stop > 0 && next[stop]!.lower === "and";
}

/** Whether nothing but articles, names and words of rank stands before the noun of an office. */
function opensTitle(analysis: Analysis, words: readonly Token[], offices: ReadonlySet<string>): boolean {
  for (const token of words.slice(0, 10)) {
    if (offices.has(token.lower)) return true;
    const isRank = wordSet(analysis.lexicon, "titleRank").has(token.lower) || /^(?:'s|-|&)$/.test(token.text);
    if (!isRank && !/^(?:capital|upper)$/.test(token.shape) && !inBody(analysis, token)) return false;
  }
  return false;
}

function hasVerb(analysis: Analysis, words: readonly Token[]): boolean {
  return words.some((word) => wordSet(analysis.lexicon, "titleVerb").has(word.lower));
}

function inBody(analysis: Analysis, token: Span): boolean {
  return analysis
    .mentionsOver(token)
    .some(
      (each) =>
        /^(?:Country|Institution|Topic)$/.test(each.kind) &&
        each.start <= token.start &&
        token.end <= each.end,
    );
}
