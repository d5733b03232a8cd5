import type { Analysis } from "../Analysis";
import { classOf } from "../lexicon/classOf";
import { wordSet } from "../lexicon/wordSet";
import { Words } from "../names/Words";
import { chainOfficials } from "../officials/chainOfficials";
import { isPersonLike } from "../officials/isPersonLike";
import type { Person } from "../officials/Person";
import { readName } from "../officials/readName";
import type { Pass } from "../Pass";
import { phraseGrammar } from "../phrases/PhraseGrammar";
import { NerModel } from "./NerModel";
import { readWindows } from "./readWindows";
import type { NerEntity } from "./recognizeEntities";

/**
 * Adds what the rules see no cue for and the model is sure of: persons of two words or more ("a summit for Amina Were and
 * Pablo Reyes"), and bodies that act or stand beside a body ("Talaria and Kesra would complete the study"). What overlaps a find
 * of the rules is left to them.
 */
export const voteEntities: Pass = {
  id: "ner",
  run(analysis) {
    const model = NerModel.load();
    if (!model) return;
    const words = Words.of(analysis);
    const entities = readWindows(analysis, words, model).filter(
      (entity) => analysis.mentionsOver(entity).length === 0,
    );
    const persons = entities.flatMap((entity) =>
      entity.label === "PERSON" ? person(analysis, words, entity) : [],
    );
    chainOfficials(analysis, words, persons);
    for (const entity of entities)
      if (entity.label === "ORG" || entity.label === "PERSON") body(analysis, words, entity);
  },
};

function person(analysis: Analysis, words: Words, entity: NerEntity): Person[] {
  const first = analysis.tokenAt(entity.start);
  const after = readName(analysis, words, first);
  if (after - first < 2 || words.tokens[after - 1]!.end !== entity.end) return [];
  const before = first > 0 ? classOf(analysis.lexicon, "bodyCues").at(words.tokens, first - 1) : undefined;
  if (before?.value === "locative" || isUndertaking(analysis, words, first)) return [];
  if (isTraded(words, first, after)) return [];
  const country = words.text(first - 1) === "'s" ? words.country(first - 2) : undefined;
  return isPersonLike(analysis, words, first, after)
    ? [{ first, after, rule: "official.ner", offices: [], ...(country && { country }) }]
    : [];
}

/** "Shares in Talaria Kesra fell": a name in whose stock the text deals is no person's wherever it stands. */
function isTraded(words: Words, first: number, after: number): boolean {
  const own = words.tokens.slice(first, after).map((token) => token.text);
  return words.tokens.some(
    (_, at) =>
      /^(?:shares?|stakes?|stocks?|shareholders?)$/.test(words.lower(at)) &&
      /^(?:in|of)$/.test(words.lower(at + 1)) &&
      own.every((word, k) => words.text(at + 2 + k) === word),
  );
}

/** "a new programme, Green Shores, will": the name behind the comma is that of the undertaking. */
function isUndertaking(analysis: Analysis, words: Words, first: number): boolean {
  const noun = first - 2;
  if (words.text(first - 1) !== "," || words.tokens[noun]?.shape !== "lower") return false;
  const isProject = phraseGrammar(analysis.lexicon, "projectNouns", "projectModifiers").nouns.at(
    words.tokens,
    noun,
  );
  return isProject !== undefined || wordSet(analysis.lexicon, "undertaking").has(words.lower(noun));
}

/** Each member of "A and B" that the model takes for one body. */
function body(analysis: Analysis, words: Words, entity: NerEntity): void {
  let first = analysis.tokenAt(entity.start);
  if (words.lower(first) === "the") first++;
  let end = first;
  while (words.tokens[end] && words.tokens[end]!.start < entity.end) end++;
  for (let at = first; at < end;) {
    let after = at;
    while (after < end && words.lower(after) !== "and" && words.text(after) !== ",") after++;
    if (isBody(analysis, words, at, after)) {
      const mention = analysis.addMention("Institution", words.span(at, after), "name", "institution.ner");
      const name = mention?.text.replace(/\s+/g, " ") ?? "";
      const known = analysis.chainsOf("Institution").find((chain) => chain.name === name);
      if (mention && known) analysis.join(mention, known);
      else if (mention) {
        const chain = analysis.addChain("Institution", name, [mention]);
        chain.type = "unnamed";
        chain.more.key = name.toLowerCase();
      }
    }
    at = after + 1;
  }
}

function isBody(analysis: Analysis, words: Words, first: number, after: number): boolean {
  if (after <= first || after - first > 6 || words.address(first) > 0) return false;
  if (analysis.mentionsOver(words.span(first, after)).length > 0) return false;
  // "Georgian State Electrosystem (GSE)": what the text itself gives an acronym, and the model takes for a body, is one.
  if (
    after - first > 1 &&
    words.country(first) &&
    isDefined(words, after) &&
    words.stop(after - 1) === undefined
  )
    return true;
  for (let at = first; at < after; at++) {
    if (!words.isCapital(at) || words.stop(at) !== undefined || words.isField(at) || words.isCity(at))
      return false;
    if (words.country(at) || words.isInOffice(at) || words.institution(at)) return false;
    if (wordSet(analysis.lexicon, "commonAcronym").has(words.lower(at))) return false;
  }
  return acts(analysis, words, first, after) || besideBody(analysis, words, first, after);
}

/** "(GSE)" right behind. */
function isDefined(words: Words, after: number): boolean {
  return (
    words.text(after) === "(" && words.tokens[after + 1]?.shape === "upper" && words.text(after + 2) === ")"
  );
}

/** "X would complete", "X and Y will sign": not after a word of place, not "X's". */
function acts(analysis: Analysis, words: Words, first: number, after: number): boolean {
  const cues = classOf(analysis.lexicon, "bodyCues");
  const before = first > 0 && words.together(first - 1, first) ? cues.at(words.tokens, first - 1) : undefined;
  if (before?.value === "place" || before?.value === "locative") return false;
  let verb = after;
  // Over further names of a list up to its verb.
  for (
    let steps = 0;
    steps < 12 && (["and", ",", "the", "(", ")"].includes(words.lower(verb)) || words.isCapital(verb));
    steps++
  )
    verb++;
  return words.together(first, verb) && cues.at(words.tokens, verb)?.value === "act";
}

/** "BWDB and X", "Space Centre (SAC), X": an institution right before, tied by a comma or "and". */
function besideBody(analysis: Analysis, words: Words, first: number, after: number): boolean {
  const isInstitution = (offset: number, side: "start" | "end") =>
    analysis
      .mentionsOver({ start: offset - 1, end: offset + 1 })
      .some((known) => known.kind === "Institution" && known[side] === offset);
  let at = first - 1;
  while (at > first - 4 && ["and", ",", ")"].includes(words.lower(at))) at--;
  if (at < first - 1 && words.together(at, first) && isInstitution(words.tokens[at]!.end, "end")) return true;
  let next = after;
  while (next < after + 2 && ["and", ","].includes(words.lower(next))) next++;
  return next > after && words.together(after - 1, next) && isInstitution(words.tokens[next]!.start, "start");
}
