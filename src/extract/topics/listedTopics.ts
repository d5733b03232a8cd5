import type { Analysis } from "../Analysis";
import { wordSet } from "../lexicon/wordSet";
import type { Pass } from "../Pass";

const heads = "talks|discussions|consultations|negotiations|conversation|meeting|agenda|session|exchange";
const lists = [
  "discuss(?:ed|ing)?",
  "(?:exchang(?:ed|e|ing)|exchange of) (?:views|opinions|ideas) on",
  "talk(?:ed)? about",
  `(?:${heads})(?: [a-z]+){0,2} (?:focus(?:s)?ed|cent(?:re|er)d|touched|turned|dwelt|concentrated|dealt) (?:on|upon|with|to)`,
  `(?:${heads})(?: [a-z]+){0,2} (?:included|covered|comprised)`,
  "(?:fields?|areas?|sectors?|spheres?|issues|matters|topics|subjects|questions)(?: of cooperation|,)? (?:of|such as|like|including)",
  "raised (?:the )?(?:issues?|questions?|matters?|subjects?) of",
];
const list = new RegExp(`\\b(?:${lists.join("|")}) (?!that\\b)([a-zA-Z][^.;:()"]{3,220})`, "g");
const furtherPart = / (?:with|at|during|in|between|on|for|as|when|while|after|before|which|including)\b.*$/s;
const longest = 4;

/** "They discussed halal trade, haze and rhino poaching": what a list of talks names is a topic, known word or not. */
export const listedTopics: Pass = {
  id: "topic.listed",
  run(analysis) {
    for (const sentence of analysis.document.sentences) {
      const text = analysis.text.slice(sentence.start, sentence.end);
      for (const match of text.matchAll(list)) {
        const from = sentence.start + match.index + match[0].length - match[1]!.length;
        const parts = read(analysis, match[1]!, from);
        // One part alone must be a name of two words: "to discuss green bonds", not "discussed details".
        const [only] = parts;
        const isName =
          only !== undefined &&
          analysis.text.slice(only.start, only.end).includes(" ") &&
          analysis.mentionsOver(only).length === 0;
        if (parts.length > 1 || isName) for (const part of parts) mark(analysis, part);
      }
    }
  },
};

interface Part {
  readonly start: number;
  readonly end: number;
}

/** The parts of a list up to the first that is no plain name of a thing. */
function read(analysis: Analysis, words: string, from: number): Part[] {
  const parts: Part[] = [];
  let at = 0;
  for (const piece of words.split(/(,? and |, )/)) {
    const here = from + at;
    at += piece.length;
    if (/^(?:,? and |, )$/.test(piece)) continue;
    const lead =
      /^(?:also |the |about |on |and |fight against |(?:closer |further |mutual )?(?:cooperation|collaboration) (?:in|on) (?=(?:the )?[a-z-]+ (?:industry|sector|engineering|farming|trade|policy|control|technology)\b)|issue of |issues of )*/.exec(
        piece,
      )![0].length;
    const name = piece.slice(lead).replace(furtherPart, "").trimEnd();
    const isCut = name.length < piece.slice(lead).trimEnd().length;
    const tokens = name.split(/[\s-]+/);
    // "updates on the work" is about the work.
    const isAbout =
      isCut && tokens.length === 1 && /^(?:on|for)\b/.test(piece.slice(lead + name.length).trim());
    const isPlain =
      !isAbout &&
      /^(?:[a-z][a-z-]*(?:\s[a-z-]+)*|[A-Z][a-z-]+(?:\s[a-z-]+)+)$/.test(name) &&
      tokens.length <= longest &&
      !tokens.some((word) => wordSet(analysis.lexicon, "noTopic").has(word)) &&
      !/(?:ed|ing|ly)$/.test(
        tokens[0]!.replace(/^(?:training|mining|fishing|shipping|farming|housing)$/, ""),
      );
    if (!isPlain) break;
    parts.push({ start: here + lead, end: here + lead + name.length });
    if (isCut) break;
  }
  return parts;
}

/** Marks the part, unless a name stands in it or a known topic is all of it. */
function mark(analysis: Analysis, part: Part): void {
  const inside = analysis.mentionsOver(part);
  const covered = inside.some(
    (each) => each.kind !== "Topic" || (each.start <= part.start && each.end >= part.end),
  );
  if (covered) return;
  const name = analysis.text.slice(part.start, part.end).replace(/\s+/g, " ");
  const known = analysis.chainsOf("Topic").find((chain) => chain.name === name);
  for (const each of inside) analysis.dropMention(each);
  const mention = analysis.addMention("Topic", part, "name", "topic.listed");
  if (!mention) return;
  if (known) analysis.join(mention, known);
  else analysis.addChain("Topic", name, [mention]);
}
