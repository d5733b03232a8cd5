import type { Analysis } from "../Analysis";
import { Gazetteer } from "../countries/Gazetteer";
import { readStatesOfCity } from "../countries/readStatesOfCity";
import { isInDate } from "../dates/dates";
import { wordSet } from "../lexicon/wordSet";

const mostWords = 2;
const longestName = 3;

/**
 * The first token of a city's name at most two plain words before token `first`: "the | Canberra drought conference", "the | Lima
 * round". Null where none stands there, or where a word goes before it that makes it a place: "in Lima drought talks".
 */
export function cityBefore(analysis: Analysis, first: number): number | null {
  const { tokens, lexicon } = analysis;
  const sentence = tokens[first]?.sentence;
  for (let plain = 0; plain <= mostWords; plain++) {
    const last = first - plain - 1;
    const token = tokens[last];
    if (!token || token.sentence !== sentence || isInDate(analysis, token.start)) return null;
    for (let length = longestName; length > 0 && /^(?:capital|upper)$/.test(token.shape); length--)
      if (isCity(analysis, last - length + 1, last) && mayOpen(analysis, last - length + 1))
        return last - length + 1;
    const isPlain =
      token.shape === "lower" &&
      !/(?:ed|ing|ly|'s)$/.test(token.lower) &&
      !wordSet(lexicon, "small").has(token.lower) &&
      !wordSet(lexicon, "determiner").has(token.lower) &&
      !wordSet(lexicon, "opener").has(token.lower) &&
      !wordSet(lexicon, "beforeTown").has(token.lower);
    if (!isPlain) return null;
  }
  return null;
}

function isCity(analysis: Analysis, from: number, to: number): boolean {
  const { tokens, document } = analysis;
  if (from < 0 || tokens[from]!.sentence !== tokens[to]!.sentence || !/^[A-Z]/.test(tokens[from]!.text))
    return false;
  const name = document.text.slice(tokens[from]!.start, tokens[to]!.end).replace(/\s+/g, " ");
  const word = Gazetteer.of(analysis.lexicon).lookUp(name);
  return word ? word.form === "capital" || word.form === "city" : readStatesOfCity(name).length > 0;
}

/** What may stand before the name of an event that a city opens: an article, "today's", the beginning of the sentence. */
function mayOpen(analysis: Analysis, at: number): boolean {
  const before = analysis.tokens[at - 1];
  if (!before || before.sentence !== analysis.tokens[at]!.sentence) return true;
  return /^(?:the|a|an|this|its|their|'s|"|')$/.test(before.lower);
}
