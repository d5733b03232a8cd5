import type { Analysis } from "../Analysis";
import type { Mention } from "../Extraction";
import { wordSet } from "../lexicon/wordSet";
import { pattern } from "../relations/pattern";
import type { Pass } from "../Pass";
import { isPlace } from "./isPlace";
import { topicSet } from "./topicSet";

const reach = 200;
const longest = 5;

/** What a name says after its noun: "memorandum | on veterinary control". */
const inName =
  /\b(?:on|concerning|regarding|against|in the (?:field|area|sphere|domain)s? of|cooperation in|for) (?!the (?:first|next)\b)(?:(?:(?:mutual|joint|closer) )?(?:cooperation|collaboration) (?:in|on) (?:the (?:field|area|sphere)s? of )?)?/i;
const lead =
  "^(?: [a-z][^.;,]{0,90} and)?,? (?:(?:which|that|is|are|was|were|will|would|to|also|mainly|primarily|has been|have been) )*(?:on|against|concerning|regarding|in the (?:field|area)s? of|(?:aimed|aims|aiming) at(?: {doing:treat})?|(?:designed|meant|intended|set up|expected|seeks|pledged|aims|serves|helps) to (?:[a-z]+) |devoted to|dedicated to|for the|{do:treat})(?: (?:{cue:jointly}|{doing:treat}|the importance of|closer ties in|ties in|cooperation in|cooperation on|provisions on|issues of|issues such as))? ";
/** What is made in a plant: "where shells are to be turned into glue", "which will make fertiliser". */
const makes =
  "^,? (?:where|which|that|to) [^.;]{0,80}?\\b(?:(?:turned|processed|made|converted|spun|refined) into|(?:will|would|is to|are to|can|may|to) (?:produce|make|process|refine|assemble|recycle|manufacture|grow|breed|bottle)) ";
const deeds =
  "^, [^.;]{0,60}?\\b(?:will|would|is to|are to|shall|pledged to|can|may|agreed to) (?:sell|export|supply|deliver|import|buy|purchase|ship|develop|produce|mine|receive|provide|cooperate in|work together on) ";

/**
 * Topics that no list of words knows, where the text says that an agreement or a project is about them: "a memorandum on
 * veterinary control", "the project focuses on mangrove restoration".
 */
export const subjectTopics: Pass = {
  id: "topic.subject",
  run(analysis) {
    for (const kind of ["Agreement", "Project"] as const)
      for (const thing of analysis.mentionsOf(kind)) {
        if (!analysis.chainOf(thing)) continue;
        const name = inName.exec(thing.text);
        if (name && kind === "Agreement")
          list(
            analysis,
            thing.start + name.index + name[0].length,
            thing.end,
            /^\p{Lu}/u.test(thing.text.slice(name.index + name[0].length).replace(/^the /, "")),
          );
        const sentence = analysis.document.sentences[analysis.sentenceAt(thing.start)];
        if (!sentence) continue;
        const end = Math.min(sentence.end, thing.end + reach);
        const after = analysis.text.slice(thing.end, end).toLowerCase();
        const before = analysis.text.slice(sentence.start, thing.start).toLowerCase();
        const isBasis = /\b(?:under|pursuant to|according to|in|by) (?:the |this |that |an? )?$/.test(before);
        const told = [lead, ...(isBasis ? [deeds] : []), ...(kind === "Project" ? [makes] : [])].map(
          (each) => after.match(pattern(analysis.lexicon, each))?.[0],
        );
        const hit = told.find((each) => each !== undefined);
        if (hit !== undefined && !/\bnot\b/.test(hit)) list(analysis, thing.end + hit.length, end);
      }
  },
};

const deedOf =
  /^(?:the )?(?:(?:mutual|joint|reciprocal) )?\p{L}+(?:tion|ment|ance|sion|ing) (?:and \p{L}+(?:tion|ment|ance|sion) )?of (?:the )?(?=\p{L})/iu;

/** Marks the parts of a list of plain nouns that begins at an offset; in a title they bear capitals. */
function list(analysis: Analysis, from: number, end: number, isTitle = false): void {
  const text = analysis.text.slice(from, end).replace(/[.;:()"].*$/s, "");
  let at = 0;
  for (const piece of text.split(/(,? and |, |,? as well as )/)) {
    const here = from + at;
    at += piece.length;
    if (/^(?:,? and |, |,? as well as )$/.test(piece)) continue;
    const start = piece.match(pattern(analysis.lexicon, opening))?.[0].length ?? 0;
    const whole = piece.slice(start).replace(pattern(analysis.lexicon, furtherPart), "").trimEnd();
    const isCut = whole.length < piece.slice(start).trimEnd().length;
    // "the mutual recognition of electronic signatures": what is recognised.
    const deed = isTitle ? (deedOf.exec(whole)?.[0].length ?? 0) : 0;
    const name = whole.slice(deed);
    if (!isNoun(analysis, isTitle ? name.toLowerCase() : name)) break;
    // "Cultural and Artistic Cooperation"
    if (isTitle && /^\S+(?:al|ic|ive|ary)$/.test(name)) break;
    mark(analysis, here + start + deed, here + start + whole.length);
    if (isCut) break;
  }
}

const opening = "^(?:(?:{cue:topicopening}|\\d+) )*";
const furtherPart = " (?:{cue:topicend})\\b[\\s\\S]*$";

function isNoun(analysis: Analysis, name: string): boolean {
  const words = name.split(/[\s-]+/);
  const first = words[0]!;
  return (
    /^(?!our |my |your |this |that )(?:[A-Z][a-z]+(?:ean|ian|can|tic|mic) (?=[a-z]))?[a-z][a-z-]{2,}(?: [a-z-]+)*$/.test(
      name,
    ) &&
    words.length <= longest &&
    !words.some((word) => word !== "of" && wordSet(analysis.lexicon, "noTopic").has(word)) &&
    !/(?:ed|ly)$/.test(words.at(-1)!) &&
    !(/(?:ed|ly)$/.test(first) && words.length === 1) &&
    !wordSet(analysis.lexicon, "vagueSubject").has(words.at(-1)!) &&
    !words.some((word) => topicSet(analysis.lexicon, "small").has(word)) &&
    !topicSet(analysis.lexicon, "people").has(words.at(-1)!)
  );
}

/** Marks a part, unless a name or a known topic stands in it. */
function mark(analysis: Analysis, start: number, end: number): void {
  const over = analysis.mentionsOver({ start, end });
  const isInThing = (each: Mention) =>
    each.start <= start && each.end >= end && /^(?:Agreement|Project)$/.test(each.kind);
  if (over.some((each) => !isInThing(each)) || isPlace(analysis, start)) return;
  const words = analysis.text.slice(start, end).replace(/\s+/g, " ");
  const name = /^\p{Lu}\p{Ll}/u.test(words) && over.length > 0 ? words.toLowerCase() : words;
  const known = analysis.chainsOf("Topic").find((chain) => chain.name === name);
  const mention = analysis.addMention("Topic", { start, end }, "name", "topic.subject");
  if (!mention) return;
  if (known) analysis.join(mention, known);
  else analysis.addChain("Topic", name, [mention]);
}
