import type { Analysis } from "../Analysis";
import { pattern } from "../relations/pattern";
import type { ThingPhrase } from "../phrases/ThingPhrase";
import { thingWords } from "../phrases/thingWords";

const longestName = 6;
const lead =
  "\\b(?:a|an|another|its|their) (?:[a-z-]+ ){0,3}?(?:{cue:undertaking}|activity)(?: (?:called|named|dubbed|titled|entitled|known as) |, )$";
const called = /\b(?:called|named|dubbed|titled|entitled|known as) $/;
const further = /^(?:,? (?:which|that|to|aimed|designed|intended)\b|[.,;])/;
const link = /^(?:of|the|and|for|de|del|in)$/;

/** Names that a text gives to an undertaking: "a new programme called Green Delta", "a new activity, Clear Shores, which will". */
export function apposedProjects(
  analysis: Analysis,
  isTaken: (start: number, end: number) => boolean,
): ThingPhrase[] {
  const found: ThingPhrase[] = [];
  const { tokens, text } = analysis;
  for (let at = 1; at < tokens.length; at++) {
    const token = tokens[at]!;
    if (token.shape !== "capital" || isTaken(token.start, token.end)) continue;
    if (tokens[at - 1]!.sentence !== token.sentence || tokens[at - 1]!.shape === "capital") continue;
    const before = text.slice(Math.max(0, token.start - 70), token.start);
    if (before.toLowerCase().search(pattern(analysis.lexicon, lead)) < 0) continue;
    const to = nameEnd(analysis, at);
    const span = { start: token.start, end: tokens[to - 1]!.end };
    // After a comma only a name of two words, with what it is to do behind it, is no list and no person.
    const isCalled = called.test(before);
    if (!isCalled && (to - at < 2 || !/^,? (?:which|that|to)\b/.test(text.slice(span.end)))) continue;
    if (isCalled && !further.test(text.slice(span.end))) continue;
    const over = analysis.mentionsOver(span);
    if (
      over.some((each) => each.kind === "Institution" && !isCalled) ||
      over.some((each) => each.kind === "Country" && each.start === span.start && each.end === span.end)
    )
      continue;
    for (const other of over)
      if (/^(?:Official|Institution|Agreement|Meeting)$/.test(other.kind)) analysis.dropMention(other);
    const mention = analysis.addMention("Project", span, "name", "project.apposed");
    if (mention)
      found.push({
        mention,
        type: "project",
        head:
          /(\S+?)(?:,| (?:called|named|dubbed|titled|entitled|known as)) $/.exec(before.toLowerCase())?.[1] ??
          "project",
        ...thingWords(analysis.lexicon, tokens.slice(at, to)),
        isDefinite: true,
        isNamed: true,
      });
  }
  return found;
}

function nameEnd(analysis: Analysis, from: number): number {
  const { tokens } = analysis;
  let end = from + 1;
  for (let at = from + 1; at < from + longestName && tokens[at]?.sentence === tokens[from]!.sentence; at++) {
    const isName =
      /^(?:capital|upper)$/.test(tokens[at]!.shape) || (tokens[at]!.shape === "number" && at === end);
    if (isName) end = at + 1;
    else if (!link.test(tokens[at]!.lower)) break;
  }
  return end;
}
