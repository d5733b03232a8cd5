import type { Lexicon } from "../lexicon/Lexicon";
import { pattern } from "../relations/pattern";

/** What ends a relative clause: the comma before the verb of the main clause. */
const close =
  '(?=, (?:also |then |later |earlier |has |have |had |will |was |is )*(?!(?:and|or|but|who|which|where|when|while|an?|the|its|his|her|their|in|on|at|of|for|with|as|to|by|from|after|before|during|including|such|both|among) )[a-z]+(?: |ed\\b|s\\b)|[.;"]|$)';

/**
 * Clauses within a sentence, with their subjects: "A, who met B in Lima, said" → "A met B in Lima"; "the forum, which A addressed" →
 * "A addressed the forum"; "A said she had met B" → "A had met B".
 */
export function embedded(lexicon: Lexicon, masked: string): string[] {
  const told: string[] = [];
  const relative = `(?<who><[OI]\\d+>),? (?:who|which) (?<clause>{aux}{do:deed} [^;"]{2,180}?)${close}`;
  for (const { groups } of masked.matchAll(pattern(lexicon, relative)))
    // "who came to Lima to attend the forum" says why she is there.
    if (!/ to (?:take part|attend|participate)\b/.test(groups!["clause"]!))
      told.push(`${groups!["who"]} ${groups!["clause"]}.`);
  const object = `(?<what><[MAP]\\d+>),? (?:which|that) {who:OIC+},? (?<verb>{aux}{do:deed})(?<rest>(?: [^;"]{2,120}?)?)${close}`;
  for (const { groups } of masked.matchAll(pattern(lexicon, object)))
    told.push(`${groups!["who"]} ${groups!["verb"]} ${groups!["what"]}${groups!["rest"]}.`);
  const there = `^{words:lead}(?<who><O\\d+>),? {aux}[a-z]+ [^;"]{2,120}?, where (?:he|she) (?<clause>{aux}{do:deed} [^;"]{2,180})`;
  for (const { groups } of masked.matchAll(pattern(lexicon, there)))
    told.push(`${groups!["who"]} ${groups!["clause"]}`);
  const spoken = `(?<who><O\\d+>),? {aux}{cue:say} (?:[a-z]+ ){0,3}?(?:he|she) (?<clause>{aux}{do:deed} [^;"]{2,180})`;
  for (const { groups } of masked.matchAll(pattern(lexicon, spoken)))
    told.push(`${groups!["who"]} ${groups!["clause"]}`);
  return told;
}
