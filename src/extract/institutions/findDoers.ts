import type { Analysis } from "../Analysis";
import type { ChainDraft } from "../Drafts";
import type { Mention } from "../Extraction";
import type { Pass } from "../Pass";
import { places } from "../countries/places";
import { classOf } from "../lexicon/classOf";
import { wordSet } from "../lexicon/wordSet";
import { Words } from "../names/Words";
import { pattern } from "../relations/pattern";

const reach = 50;
const longestName = 4;

/**
 * Companies and bodies known only by what they do: "built by Masdar", "Sonatrach and Eni sealed a deal". A bare name is one where it
 * builds, pays for, supplies or signs a project or an agreement of the sentence.
 */
export const findDoers: Pass = {
  id: "institution.doer",
  run(analysis) {
    const known = new Map<string, ChainDraft>();
    const things = [...analysis.mentionsOf("Project"), ...analysis.mentionsOf("Agreement")];
    const cities = new Set(places(analysis).map((place) => place.start));
    const seen = new Set<number>();
    for (const thing of things) {
      const sentence = analysis.document.sentences[analysis.sentenceAt(thing.start)];
      if (!sentence || seen.has(sentence.start)) continue;
      seen.add(sentence.start);
      const last = analysis.tokenAt(sentence.end);
      for (let at = analysis.tokenAt(sentence.start); at < last; at++) {
        const after = nameFrom(analysis, at, cities);
        if (after === at) continue;
        if (acts(analysis, at, after, sentence)) mark(analysis, at, after, known);
        at = after;
      }
    }
  },
};

/** The index after a name of bare capitals at a token, the index itself where none begins. */
function nameFrom(analysis: Analysis, at: number, cities: ReadonlySet<number>): number {
  const { tokens } = analysis;
  const words = Words.of(analysis);
  if (
    /^(?:capital|upper)$/.test(tokens[at - 1]?.shape ?? "sign") &&
    tokens[at - 1]!.sentence === tokens[at]!.sentence
  )
    return at;
  let after = at;
  const goesOn = (index: number): boolean =>
    words.isCapital(index) && tokens[index]!.sentence === tokens[at]!.sentence;
  // "Port of Rotterdam"
  while (
    after - at < longestName &&
    (goesOn(after) || (after > at && tokens[after]?.lower === "of" && goesOn(after + 1)))
  )
    after++;
  if (after === at) return at;
  const span = { start: tokens[at]!.start, end: tokens[after - 1]!.end };
  const before = tokens[at - 1]?.lower === "the" ? tokens[at - 2] : tokens[at - 1];
  const isOther =
    analysis.mentionsOver(span).length > 0 ||
    cities.has(span.start) ||
    wordSet(analysis.lexicon, "opener").has(tokens[at]!.lower) ||
    words.stop(at) !== undefined ||
    words.office(at) !== undefined ||
    classOf(analysis.lexicon, "nameParticles").at(tokens, after - 1)?.value === "tail" ||
    /^(?:at|in|near|from|to)$/.test(before?.lower ?? "") ||
    ((words.isField(at) || words.institution(at) !== undefined) && after === at + 1) ||
    tokens[after]?.shape === "number" ||
    /^(?:capital|upper|initial)$/.test(tokens[after]?.shape ?? "sign") ||
    (tokens[after]?.text === "-" && tokens[after]!.glued);
  return isOther ? at : after;
}

const doing = "(?:{done:work}|{done:fund}|{done:sign}|{done:give})";
const byAgent = `(?:${doing}[^,.;]{0,30}\\b(?:by|between|with)|\\b(?:agreement|contract|deal|memorandum|mou|accord|arrangement|pact|letter of intent)s?(?: [a-z]+){0,3} (?:with|between)|{cue:part} by|{cue:doer}|{cue:payer}|{do:select})(?: (?:the|a|an|[a-z]+['’]s|[a-z]+an|[a-z]+ish|[a-z]+ese|company|firm|giant|group|utility|state-owned|and|[a-z]+-based))* $`;
const acting =
  "^(?:,? (?:which|who))?(?: (?:and|has|have|had|is|are|was|were|will|would|to|also|jointly|been|be|being|recently|[a-z]+ly))*(?: start(?:ed)?| begun| began)? (?:{do:work}|{do:fund}|{do:sign}|{do:select}) ";

/** Whether the words around a name make it the doer of what the sentence names. */
function acts(
  analysis: Analysis,
  from: number,
  after: number,
  sentence: { start: number; end: number },
): boolean {
  const { tokens, text, lexicon } = analysis;
  const [start, end] = [tokens[from]!.start, tokens[after - 1]!.end];
  const before = text.slice(Math.max(sentence.start, start - reach), start).toLowerCase();
  if (before.search(pattern(lexicon, byAgent)) >= 0) return true;
  const opens = start === sentence.start;
  // A capital that only opens the sentence may be any word: "Workers built".
  if (opens && after === from + 1 && !isNameElsewhere(analysis, from) && !isBesideBody(analysis, after))
    return false;
  let rest = text.slice(end, Math.min(sentence.end, end + reach));
  const pair =
    /^(?:,| and)(?: the)? \p{Lu}[\p{L}\d&. -]{1,30}? (?=(?:has|have|had|are|were|will|[a-z]+ed|[a-z]+ing|sign|ink|struck|built|build)\b)/u.exec(
      rest,
    );
  if (pair) rest = rest.slice(pair[0].length - 1);
  return rest.toLowerCase().search(pattern(lexicon, acting)) >= 0;
}

/** "Talaria and the Kesra Institute signed". */
function isBesideBody(analysis: Analysis, after: number): boolean {
  const { tokens } = analysis;
  const next = tokens[after + 1]?.lower === "the" ? tokens[after + 2] : tokens[after + 1];
  return (
    tokens[after]?.lower === "and" &&
    next !== undefined &&
    analysis.mentionsOver(next).some((each) => each.kind === "Institution" && each.start === next.start)
  );
}

function isNameElsewhere(analysis: Analysis, at: number): boolean {
  const token = analysis.tokens[at]!;
  if (token.shape === "upper" && token.text.length > 2) return true;
  return analysis.tokens.some(
    (other, index) =>
      other.text === token.text && index !== at && analysis.tokens[index - 1]?.sentence === other.sentence,
  );
}

/** Marks the name here; a name met before keeps its chain. */
function mark(analysis: Analysis, from: number, after: number, known: Map<string, ChainDraft>): void {
  const span = { start: analysis.tokens[from]!.start, end: analysis.tokens[after - 1]!.end };
  const mention: Mention | undefined = analysis.addMention("Institution", span, "name", "institution.doer");
  if (!mention) return;
  const chain =
    known.get(mention.text) ?? analysis.chainsOf("Institution").find((each) => each.name === mention.text);
  if (chain) analysis.join(mention, chain);
  else known.set(mention.text, analysis.addChain("Institution", mention.text, [mention]));
}
