import type { Analysis } from "../Analysis";
import type { Mention } from "../Extraction";
import { classOf } from "../lexicon/classOf";
import type { Words } from "../names/Words";
import type { InstitutionIndex } from "./institutionAt";
import type { Office } from "./Office";

/** What stands before the noun of an office and belongs to it. */
export interface OfficeBefore {
  readonly first: number;
  readonly titleFirst: number;
  readonly country: Mention | undefined;
  readonly institution: Mention | undefined;
  readonly past: Office["past"];
}

/** Reads leftwards from a noun: "Kenya's | first deputy | prime minister", "then-Kenyan | energy | minister". */
export function officeBefore(
  analysis: Analysis,
  words: Words,
  institutions: InstitutionIndex,
  noun: number,
): OfficeBefore {
  const modifiers = classOf(analysis.lexicon, "officeModifiers");
  let titleFirst = noun;
  let first = noun;
  let past: Office["past"] = null;
  let next = false;
  for (let at = noun - 1; at >= 0 && words.together(at, noun); at--) {
    if (words.text(at) === "-" && words.tokens[at + 1]!.glued) continue;
    const modifier = modifiers.at(words.tokens, at);
    if (modifier && modifier.value !== "title") {
      past ??= pastOf(modifier.value);
      next = true;
      first = at;
    } else if (next || words.country(at)) break;
    else if (modifier || (words.isField(at) && !words.office(at))) titleFirst = first = at;
    else if (joinsFields(words, at, titleFirst)) continue;
    else break;
  }
  // A phrase never starts with the sign or the "and" that joined nothing.
  const owner = ownerBefore(words, institutions, first);
  let begin = owner.first;
  // "former Kenyan president": the modifier stands before the state.
  for (let at = begin - 1; at >= 0 && words.together(at, noun); at--) {
    if (words.text(at) === "-" && words.tokens[at + 1]!.glued) continue;
    const modifier = modifiers.at(words.tokens, at);
    if (!modifier || modifier.value === "title") break;
    past ??= pastOf(modifier.value);
    begin = at;
  }
  return { first: begin, titleFirst, country: owner.country, institution: owner.institution, past };
}

function pastOf(modifier: string): Office["past"] {
  if (modifier === "then") return "then";
  return modifier === "past" ? "former" : null;
}

/** "trade, industry and | energy minister": a comma or "and" between two fields. */
function joinsFields(words: Words, at: number, titleFirst: number): boolean {
  const text = words.lower(at);
  if (text !== "and" && text !== "&" && text !== ",") return false;
  return (
    titleFirst === at + 1 &&
    words.isField(at + 1) &&
    words.isField(at - 1) &&
    words.isCapital(at - 1) === words.isCapital(at + 1)
  );
}

/** The state or institution right before the title, as adjective or possessive: "Kenyan", "Peru's", "KEMO's", "Foreign Ministry". */
function ownerBefore(words: Words, institutions: InstitutionIndex, first: number) {
  const owned =
    words.text(first - 1) === "'s" || (words.text(first - 1) === "'" && words.tokens[first - 1]!.glued);
  const end = owned ? first - 1 : first;
  if (!words.together(end - 1, first)) return { first, country: undefined, institution: undefined };
  const body = institutions.byAfter.get(end);
  if (body) return { first: body.first, country: undefined, institution: body.mention };
  const country = words.country(end - 1);
  if (!country) return { first, country: undefined, institution: undefined };
  let at = end - 1;
  while (words.country(at - 1) === country) at--;
  return { first: at, country, institution: undefined };
}
