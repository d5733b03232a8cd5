import type { Analysis } from "../Analysis";
import type { Mention } from "../Extraction";
import { wordSet } from "../lexicon/wordSet";
import type { Pass } from "../Pass";
import { determinerBefore, leftEdge } from "../phrases/leftEdge";
import { linkThings } from "../phrases/linkThings";
import { type NounRow, phraseGrammar } from "../phrases/PhraseGrammar";
import { mentionStarts, nameEnd } from "../phrases/rightEdge";
import type { ThingPhrase } from "../phrases/ThingPhrase";
import { thingWords } from "../phrases/thingWords";
import {
  afterPlace,
  beneficiaryEnd,
  goesOn,
  namesOn,
  purposeEnd,
  sizes,
  withKind,
  withSize,
} from "./aroundProject";
import { apposedProjects } from "./apposedProjects";
import { describedProject } from "./describedProject";
import { listedProjects } from "./listedProjects";
import { pointedProjects } from "./pointedProjects";
import { quotedProjects } from "./quotedProjects";
import { isUndertaken } from "./undertaken";

const placed = /^(?:plant|line|park|centre)$/;
const buildable = /^(?:plant|line|park|centre|proper|described)$/;

/** Marks undertakings: "the Lobito Corridor", the “Green Delta” project, "a joint research center on wheat". */
export const findProjects: Pass = {
  id: "project.noun",
  run(analysis) {
    const { nouns, modifiers } = phraseGrammar(analysis.lexicon, "projectNouns", "projectModifiers");
    const starts = mentionStarts(analysis);
    const phrases: ThingPhrase[] = quotedProjects(analysis, nouns);
    const isTaken = (start: number, end: number): boolean =>
      phrases.some(({ mention }) => mention.start < end && start < mention.end);
    phrases.push(...apposedProjects(analysis, isTaken));
    const { tokens } = analysis;
    for (let index = 0; index < tokens.length; index++) {
      const match = nouns.at(tokens, index);
      if (!match || isTaken(tokens[index]!.start, tokens[index]!.end)) continue;
      // In "Center Project" and "pipeline project" the last noun is the head.
      const further = nouns.at(tokens, index + match.length);
      if (
        further &&
        tokens[index + match.length]!.sentence === tokens[index]!.sentence &&
        !/s$/.test(tokens[index + match.length]!.lower)
      )
        continue;
      if (namesOn(analysis, nouns, index + match.length)) continue;
      const phrase =
        describedProject(analysis, match.value, index, index + match.length) ??
        read(analysis, match.value, index, index + match.length, modifiers, starts);
      index = Math.max(index + match.length, phrase ? analysis.tokenAt(phrase.mention.end) : 0) - 1;
      if (phrase) phrases.push(phrase);
    }
    phrases.push(...listedProjects(analysis, nouns));
    phrases.push(...pointedProjects(analysis, phrases, isTaken));
    linkThings(analysis, "Project", phrases);
  },
};

function read(
  analysis: Analysis,
  row: NounRow,
  head: number,
  afterNoun: number,
  modifiers: ReadonlySet<string>,
  starts: ReadonlyMap<number, Mention>,
): ThingPhrase | null {
  const { tokens } = analysis;
  const noun = tokens[afterNoun - 1]!;
  if (row.type === "described" && noun.shape !== "capital") return null;
  const first = withSize(
    analysis,
    withKind(analysis, leftEdge(analysis, head, modifiers), head, modifiers),
    modifiers,
  );
  const determiner = determinerBefore(analysis, first);
  const own = tokens.slice(first, head);
  const opens = tokens[first - 1]?.sentence !== tokens[first]!.sentence;
  const hasName = own.some(
    (token, at) => /^(?:capital|upper)$/.test(token.shape) && !(opens && at === 0 && own.length === 1),
  );
  const over = analysis
    .mentionsOver(noun)
    .find((each) => each.kind === "Institution" && each.start <= noun.start && each.end >= noun.end);
  if (analysis.mentionsOver(noun).some((each) => each.kind === "Official")) return null;
  // "broke ground on the Talaria Medical Centre": what is built is an undertaking, whatever it will be one day.
  if (
    row.type === "described" &&
    !isUndertaken(analysis, over?.start ?? tokens[first]!.start, over?.end ?? noun.end)
  )
    return null;
  const isBody = over !== undefined && !/^[Pp]roject|[Ii]nitiative/.test(noun.text);
  if (isBody && !(buildable.test(row.type) && isUndertaken(analysis, over.start, over.end))) return null;
  let after = isBody ? Math.max(afterNoun, analysis.tokenAt(over.end)) : afterNoun;
  const details: number[] = [];
  for (let round = 0; round < 2; round++) {
    const word = tokens[after];
    if (!word || word.sentence !== noun.sentence) break;
    if (
      !/^(?:on|for|of|to|between|in)$/.test(word.lower) ||
      (word.lower === "in" && row.type !== "publication")
    )
      break;
    if (word.lower === "to" && row.type !== "publication") break;
    // "is building the dam for Tanzania": for whom, not what.
    if (word.lower === "for" && /^(?:plant|line|park)$/.test(row.type)) break;
    if (
      word.lower === "between" &&
      tokens[after + 1]?.lower === "the" &&
      /^(?:two|three)$/.test(tokens[after + 2]?.lower ?? "")
    ) {
      after += 4;
      break;
    }
    const end = nameEnd(analysis, after + 1, starts, modifiers, true);
    if (end === after + 1) break;
    details.push(after);
    after = end;
    if (tokens[after]?.text === "(" && tokens[after + 2]?.text === ")") after += 3;
  }
  // "Blue Vision 2035": plans for years to come bear the year.
  if (row.type === "strategy") {
    const year = tokens[afterNoun];
    if (!hasName || !/^[A-Z]/.test(noun.text) || !/^20\d\d$/.test(year?.text ?? "")) return null;
    after = afterNoun + 1;
  }
  const isPlural = /s$/.test(noun.lower) && /^(?:projects|programmes|programs|initiatives)$/.test(noun.lower);
  if (isPlural) return null;
  const isFounded = tokens
    .slice(Math.max(0, first - 5), first)
    .some((token) => wordSet(analysis.lexicon, "founding").has(token.lower));
  const hasDetail = details.length > 0;
  let isNamed = hasName;
  if (row.type === "centre")
    isNamed =
      hasName ||
      (isFounded && (hasDetail || own.length > 0 || goesOn(analysis, after))) ||
      (hasDetail && own.length > 0);
  // "to build a poultry plant in the north", "provides for a joint repair plant in Alexandria", "building the hospital in Lima".
  const placeEnd = placed.test(row.type) ? afterPlace(analysis, after) : after;
  const isPlaced = placeEnd > after;
  if (isPlaced && isFounded && determiner !== null && (own.length > 0 || determiner === "the"))
    isNamed = true;
  // "a joint technology park in Lima": one of its kind, in a place.
  if (isPlaced && own[0]?.lower === "joint") isNamed = true;
  const isOfPlace = isPlaced && own.length === 0 && !hasName && determiner === "the";
  if (isOfPlace && isNamed) after = placeEnd;
  // "an academy for sea pilots": named by whom it is for.
  if (row.type === "centre" && isNamed && !hasName && after === afterNoun)
    after = beneficiaryEnd(analysis, after);
  // "a 50-megawatt wind farm in Lima": a size tells one from others.
  const isSized = placed.test(row.type) && own.some((token) => sizes.test(token.lower));
  if (isSized && !hasName && determiner !== "the") isNamed = isPlaced;
  if (row.type === "proper") isNamed = hasName && /^[A-Z]/.test(noun.text) && own.length > 0 && !isOfPlace;
  // "a project to modernise the sewers" is named by its purpose.
  const purpose =
    row.type === "project" && !hasName && (determiner === "a" || isFounded) && !hasDetail
      ? purposeEnd(analysis, after)
      : after;
  if (purpose > after) [after, isNamed] = [purpose, true];
  const isPlatform = /^(?:platform|portal)$/.test(noun.lower) && hasName;
  if (row.type === "publication") isNamed = isPlatform || (/^[A-Z]/.test(noun.text) && hasDetail);
  if (row.type === "described") isNamed = hasName;
  if (row.type === "fund") isNamed = hasName && /^[A-Z]/.test(noun.text);
  if (row.type === "programme" || row.type === "initiative")
    isNamed = hasName && (/^[A-Z]/.test(noun.text) || tokens[first - 1]?.lower === "the");
  const isDefinite = determiner !== null && determiner !== "a" && determiner !== "an";
  const isPointing =
    isDefinite &&
    !hasName &&
    !(row.type === "centre" && hasDetail) &&
    !(isNamed && (own.length > 0 || hasDetail || isOfPlace || purpose > afterNoun));
  if (!isNamed && !isPointing) return null;
  const mention = analysis.addMention(
    "Project",
    { start: tokens[first]!.start, end: tokens[after - 1]!.end },
    isNamed && !isPointing ? "name" : "nominal",
    "project.noun",
  );
  if (!mention) return null;
  for (const other of analysis.mentionsIn(mention, "Institution"))
    if (other.end >= noun.start) analysis.dropMention(other);
  const inner = tokens.slice(afterNoun, after);
  return {
    mention,
    type: row.type,
    head: noun.lower,
    ...thingWords(analysis.lexicon, [...own, ...inner]),
    isDefinite,
    isNamed: isNamed && !isPointing,
  };
}
