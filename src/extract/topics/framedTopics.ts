import type { Span } from "../../ontology/StatedDate";
import type { Analysis } from "../Analysis";
import type { Lexicon } from "../lexicon/Lexicon";
import type { Pass } from "../Pass";
import { pattern } from "../relations/pattern";
import { markTopic } from "./markTopic";
import { readTopicList } from "./readTopicList";

type Frame = Lexicon["topicFrames"][number];

/** Topics that no list of words knows, in the turns of phrase of `topicFrames`: "cooperation in falconry and oyster farming". */
export const framedTopics: Pass = {
  id: "topic.frame",
  run(analysis) {
    for (const sentence of analysis.document.sentences) {
      analysis.checkTime();
      const text = analysis.text.slice(sentence.start, sentence.end).toLowerCase();
      for (const frame of analysis.lexicon.topicFrames)
        for (const match of text.matchAll(patternOf(analysis, frame))) {
          const parts =
            frame.where === "after"
              ? readTopicList(analysis, sentence.start + match.index + match[0].length, sentence.end).parts
              : listBefore(analysis, sentence, sentence.start + match.index);
          if (isTold(analysis, frame, parts)) for (const part of parts) markTopic(analysis, part, frame.id);
        }
    }
  },
};

function patternOf(analysis: Analysis, { where, says }: Frame): RegExp {
  const one = `(?:${says.join("|")})`;
  return pattern(analysis.lexicon, where === "after" ? `\\b${one} ` : one);
}

/** In a frame that is not sure of it, one word alone is no topic: "discussed details". */
function isTold(analysis: Analysis, frame: Frame, parts: readonly Span[]): boolean {
  const [only] = parts;
  if (only === undefined) return false;
  return frame.sure || parts.length > 1 || /[\s-]/.test(analysis.text.slice(only.start, only.end));
}

/** Where a clause may begin, seen from its end: after these words, or with the sentence. */
const starts =
  /(?:^|[;:—–] |, (?:where|while|and|but|with|as) | that | where | said |, | and | to (?:\p{L}+ )?| of | in | on )/gu;
const farthest = 160;

/** The list that fills a clause up to an offset. */
function listBefore(analysis: Analysis, sentence: Span, end: number): readonly Span[] {
  const from = Math.max(sentence.start, end - farthest);
  const text = analysis.text.slice(from, end);
  const offsets = [...text.matchAll(starts)].map((match) => from + match.index + match[0].length);
  for (const start of offsets) {
    if (start === from && from > sentence.start) continue;
    const { parts, isWhole } = readTopicList(analysis, start, end);
    if (isWhole && parts.at(-1)?.end === end) return parts;
  }
  return [];
}
