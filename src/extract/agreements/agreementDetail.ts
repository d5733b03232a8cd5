import type { Analysis } from "../Analysis";
import { places } from "../countries/places";
import { isInDate } from "../dates/dates";
import type { Mention } from "../Extraction";
import { wordSet } from "../lexicon/wordSet";
import { nameEnd } from "../phrases/rightEdge";

/** The index after the subject of an agreement: "on mutual legal assistance", "for cooperation in water management". */
export function subjectEnd(analysis: Analysis, from: number, named: number): number {
  const { tokens } = analysis;
  let at = Math.max(from, named);
  while (at < from + 12) {
    const token = tokens[at];
    if (!token || token.sentence !== tokens[from]!.sentence || isInDate(analysis, token.start)) break;
    const isWord =
      token.shape === "lower" ||
      token.shape === "capital" ||
      token.shape === "upper" ||
      (token.text === "-" && token.glued);
    if (!isWord || wordSet(analysis.lexicon, "subjectEnd").has(token.lower)) break;
    if (/^(?:in|at)$/.test(token.lower) && isPlace(analysis, tokens[at + 1]?.start ?? -1)) break;
    if (wordSet(analysis.lexicon, "participle").has(token.lower)) break;
    // "on the transfer of sentenced persons" goes on, "on grain agreed last year" does not.
    if (/(?<!e)ed$/.test(token.lower) && tokens[at - 1]?.lower !== "of") break;
    // "a convention on transfers and a memorandum on trade" are two.
    if (token.lower === "and" && /^(?:a|an)$/.test(tokens[at + 1]?.lower ?? "")) break;
    at++;
  }
  while (at > from && /^(?:in|on|and|of|for|the|a|an|-)$/.test(tokens[at - 1]!.lower)) at--;
  return at;
}

/** The index after "construct the pipeline" in "an agreement to construct the pipeline by 2025". */
export function infinitive(analysis: Analysis, from: number): number {
  const { tokens } = analysis;
  let at = from;
  while (at < from + 12) {
    const token = tokens[at];
    if (!token || token.sentence !== tokens[from]!.sentence) break;
    if (
      /^[,;.()"]$/.test(token.text) ||
      (at > from && wordSet(analysis.lexicon, "infinitiveEnd").has(token.lower))
    )
      break;
    at++;
  }
  return at;
}

/** Whether a city or state begins at an offset: "a treaty on extradition | in Lima". */
function isPlace(analysis: Analysis, offset: number): boolean {
  return (
    places(analysis).some((place) => place.start === offset) ||
    analysis
      .mentionsOver({ start: offset, end: offset + 1 })
      .some((each) => each.kind === "Country" && each.start === offset)
  );
}

/** The index after "signed between Kenya and Peru"; the index itself where no parties follow. */
export function partiesEnd(
  analysis: Analysis,
  after: number,
  starts: ReadonlyMap<number, Mention>,
  modifiers: ReadonlySet<string>,
): number {
  const [verb, between] = analysis.tokens.slice(after, after + 2);
  if (!verb || !/^(?:signed|concluded|reached)$/.test(verb.lower) || between?.lower !== "between")
    return after;
  const end = nameEnd(analysis, after + 2, starts, modifiers, true);
  return end > after + 2 ? end : after;
}
