import type { Lexicon } from "../lexicon/Lexicon";
import { phraseGrammar } from "../phrases/PhraseGrammar";
import { finds } from "./finds";
import type { End } from "./SceneReader";

/** What an undertaking of any kind may be called. */
const any = /^(?:project|programme|program|initiative|scheme|facility|complex|mechanism|plan)$/;
const pointing = /\b(?:the|this|that) (?:[a-z-]+ ){0,2}?([a-z]+)\b(?! of <)/g;

/**
 * Whether words that point back without naming anything may mean a project: "the line" means a pipeline or a railway line, never a centre.
 * What bears no noun of its kind ("the Kesra project") may be any; "it" and "the second phase" may mean each.
 */
export function mayBeCalled(lexicon: Lexicon, { chain }: End, words: string): boolean {
  if (any.test(chain.type ?? "")) return true;
  const { nouns } = phraseGrammar(lexicon, "projectNouns", "projectModifiers");
  const name = [chain.name, ...chain.mentions.map((each) => each.text)].join(" ").toLowerCase();
  for (const [, noun = ""] of words.matchAll(pointing)) {
    const row = nouns.word(noun);
    if (!row || any.test(noun) || !finds(lexicon, "\\b{cue:thing}\\b", noun)) continue;
    // "the plant" may be a dam, "the centre" an institute; a line is no port.
    const isKind = row.type === chain.type && row.type !== "line" && row.type !== "proper";
    if (!isKind && !spelt(name).includes(spelt(noun))) return false;
  }
  return true;
}

function spelt(words: string): string {
  return words.replace(/centre/g, "center");
}
