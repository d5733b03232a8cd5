import type { Span } from "../../ontology/StatedDate";
import type { Analysis } from "../Analysis";
import { pattern } from "../relations/pattern";
import { isTopicPhrase } from "./isTopicPhrase";
import { topicSet } from "./topicSet";

const separator = /(,? and |,? as well as |,? along with |,? or |,? plus |, |\/)/;
const reach = 320;
/** What stands before the thing itself. */
const opening =
  "^(?:(?:cooperation|collaboration|issues?|questions?|matters?|importance|promotion|development|delivery|supply|supplies|transit|export|exports|import|imports|use|fight|ways|problems?|fields?|areas?|measures|efforts|future|growth|expansion|progress|production|status|concerns|trade|investments?|need|spread|lack|shortages?|prices?|rise|increase|resumption|strengthening|topics?|subjects?) (?:of|in|on|against|about|over|for|to|such as|like|including) )*";
const tail = "[\\s,]+(?:{cue:topicend})\\b";
/** A short complement without a verb: "visas | for truck drivers". */
const complement =
  /^ (?:of|for|from|in|on|to|against|between|among|with|at|by|across) (?:[\p{L}\d'’-]+ ?){1,6}$/u;

export interface TopicList {
  readonly parts: readonly Span[];
  /** Whether the whole span was read. */
  readonly isWhole: boolean;
}

/** The plain noun phrases of a list that begins at an offset, up to the first piece that is none. */
export function readTopicList(analysis: Analysis, from: number, end: number): TopicList {
  const text = analysis.text.slice(from, Math.min(end, from + reach)).replace(/[.;:()"!?—–].*$/s, "");
  const parts: Span[] = [];
  let at = 0;
  for (const [index, piece] of text.split(separator).entries()) {
    const here = from + at;
    at += piece.length;
    if (index % 2 === 1) continue;
    const lead = leadOf(analysis, piece, here);
    const rest = piece.slice(lead);
    const cut = pattern(analysis.lexicon, tail).exec(rest.toLowerCase())?.index ?? -1;
    pattern(analysis.lexicon, tail).lastIndex = 0;
    const name = (cut < 0 ? rest : rest.slice(0, cut)).trimEnd();
    // "the ore": one named before, or only in passing.
    if (/\bthe $/i.test(piece.slice(0, lead)) && !/[\s-]/.test(name)) return { parts, isWhole: false };
    if (!name || !isTopicPhrase(analysis.lexicon, lowered(name, here + lead, analysis)))
      return { parts, isWhole: false };
    parts.push({ start: here + lead, end: here + lead + name.length });
    if (cut >= 0 && !complement.test(rest.slice(cut))) return { parts, isWhole: false };
  }
  return { parts, isWhole: true };
}

/** Length of the words before the thing itself: "closer cooperation in", "the Kenyan", "promoting". */
function leadOf(analysis: Analysis, piece: string, offset: number): number {
  let lead = /^\s*/.exec(piece)![0].length;
  for (;;) {
    const rest = piece.slice(lead);
    const next = /^([\p{L}\d-]+(?:['’]s)?) (?=\S)/u.exec(rest);
    const opened = pattern(analysis.lexicon, opening).exec(rest.toLowerCase())?.[0].length ?? 0;
    pattern(analysis.lexicon, opening).lastIndex = 0;
    if (opened > 0) lead += opened;
    else if (
      next &&
      (topicSet(analysis.lexicon, "deed").has(next[1]!.toLowerCase()) ||
        // "Kenyan tea"; what is "Kenya's" is told of in another way.
        (!/['’]s$/.test(next[1]!) &&
          analysis
            .mentionsOver({ start: offset + lead, end: offset + lead + next[1]!.length })
            .some((each) => each.kind === "Country" && each.end <= offset + lead + next[0].length)))
    )
      lead += next[0].length;
    else return lead;
  }
}

/** The first word of a sentence without its capital. */
function lowered(name: string, start: number, analysis: Analysis): string {
  const opens = analysis.document.sentences[analysis.sentenceAt(start)]?.start === start;
  return opens && /^\p{Lu}\p{Ll}/u.test(name) ? name[0]!.toLowerCase() + name.slice(1) : name;
}
