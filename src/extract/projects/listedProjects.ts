import type { Analysis } from "../Analysis";
import type { Phrases } from "../lexicon/Phrases";
import type { NounRow } from "../phrases/PhraseGrammar";
import type { ThingPhrase } from "../phrases/ThingPhrase";
import { thingWords } from "../phrases/thingWords";

const longestItem = 5;

/** Undertakings listed by their content: "large works, such as salt refining and cotton spinning, across". */
export function listedProjects(analysis: Analysis, nouns: Phrases<NounRow>): ThingPhrase[] {
  const found: ThingPhrase[] = [];
  const { tokens } = analysis;
  tokens.forEach((token, index) => {
    if (token.lower !== "projects" || !nouns.at(tokens, index)) return;
    let at = index + 1;
    if (tokens[at]?.text === ",") at++;
    if (tokens[at]?.lower === "such" && tokens[at + 1]?.lower === "as") at += 2;
    else if (tokens[at]?.lower === "including") at++;
    else return;
    let from = at;
    for (; at < tokens.length && tokens[at]!.sentence === token.sentence; at++) {
      const isEnd = /^(?:,|and|\.|;)$/.test(tokens[at]!.lower);
      if (!isEnd) continue;
      if (!add(from, at) || tokens[at]!.text === ".") return;
      from = at + 1;
    }
  });
  return found;

  /** Adds the item of tokens `[from, to)`; false where the list has ended. */
  function add(from: number, to: number): boolean {
    if (to - from < 2 || to - from > longestItem) return false;
    const span = { start: tokens[from]!.start, end: tokens[to - 1]!.end };
    if (tokens.slice(from, to).some((token) => token.shape === "sign")) return false;
    if (analysis.mentionsIn(span, "Topic").length === 0) return false;
    const mention = analysis.addMention("Project", span, "name", "project.listed");
    if (mention)
      found.push({
        mention,
        type: "project",
        head: "project",
        ...thingWords(analysis.lexicon, tokens.slice(from, to)),
        isDefinite: false,
        isNamed: true,
      });
    return true;
  }
}
