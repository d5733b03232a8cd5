import type { Document } from "../text/Document";
import { fold } from "./lexicon/fold";
import type { Token, TokenShape } from "./Token";

// Every alternative consumes at least one character and none backtracks over more than one word: linear.
const pattern =
  /'s(?![\p{L}\p{N}])|(?:\p{Lu}\.){2,}|\p{Lu}\.(?=\s?\p{Lu})|\p{L}[\p{L}\p{M}\p{N}]*(?:[&'](?!s(?![\p{L}\p{N}]))\p{L}[\p{L}\p{M}\p{N}]*)*|\p{N}+(?:[.,]\p{N}+)*(?:st|nd|rd|th)?|\S/gu;

/** Nobody writes longer sentences; what runs on for longer is a table, a dump or an attack, and names nothing by its syntax. */
const longestSentence = 4000;

/**
 * Cuts the paragraphs of a document into tokens, in order of the text.
 * "S. Byamba's 9th U.S.-China talk" gives `S.` `Byamba` `'s` `9th` `U.S.` `-` `China` `talk`.
 */
export function tokenize(document: Document): Token[] {
  const tokens: Token[] = [];
  const { sentences } = document;
  let sentence = 0;
  document.paragraphs.forEach((span, paragraph) => {
    pattern.lastIndex = span.start;
    let before = -1;
    for (let found = pattern.exec(document.analysis); found; found = pattern.exec(document.analysis)) {
      const start = found.index;
      const text = found[0];
      const end = start + text.length;
      if (end > span.end) break;
      while (sentence + 1 < sentences.length && sentences[sentence + 1]!.start <= start) sentence++;
      const { start: from, end: to } = sentences[sentence] ?? span;
      if (start >= from && start < to && to - from > longestSentence) {
        pattern.lastIndex = Math.max(to, end);
        continue;
      }
      tokens.push({
        start,
        end,
        text,
        lower: text.toLowerCase(),
        folded: fold(text),
        shape: shapeOf(text),
        glued: before === start,
        paragraph,
        sentence,
      });
      before = end;
    }
  });
  return tokens;
}

/** The words of a phrase as `tokenize` would cut them. */
export function cutWords(phrase: string): string[] {
  return phrase.match(pattern) ?? [];
}

function shapeOf(text: string): TokenShape {
  if (/^\p{N}/u.test(text)) return "number";
  if (!/^\p{L}/u.test(text)) return "sign";
  if (/^\p{Lu}\.$/u.test(text)) return "initial";
  if (/^\p{Lu}[\p{Lu}\p{N}&.']+$/u.test(text)) return "upper";
  // A letter for the glottal stop has no case: "ʻAkilisi".
  return /^[\u02bb\u02bc\u02bf]?\p{Lu}/u.test(text) ? "capital" : "lower";
}
