import { Problem } from "../../problems";
import type { Lexicon } from "../lexicon/Lexicon";

const deepest = 5;

/**
 * A template with the words that it names by class, `{words:money}`, written out; they may name further ones.
 * @throws Problem LEXICON_INVALID where no row has the name, or the rows name each other in a circle
 */
export function phraseWords(lexicon: Lexicon, template: string, depth = 0): string {
  return template.replace(/\{words:([a-z]+)\}/g, (_, name: string) => {
    const row = lexicon.phraseWords.find((each) => each.name === name);
    if (!row || depth === deepest)
      throw new Problem("LEXICON_INVALID", `phraseWords.yaml has no words "${name}" for: ${template}`);
    return `(?:${row.is.map((piece) => phraseWords(lexicon, piece, depth + 1)).join("|")})`;
  });
}
