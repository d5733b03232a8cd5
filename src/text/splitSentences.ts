import type { Span } from "../ontology/StatedDate";
import type { Sentence } from "./Document";
import type { LayoutWords } from "./LayoutWords";

/**
 * The sentences of the paragraphs. Cuts after initials and abbreviations are mended:
 * "It was led by J. Ortega of Acme Corp. in Lima." is one sentence; "He lives in the U.S. She does not." are two.
 */
export function splitSentences(
  paragraphs: readonly Span[],
  analysis: string,
  language: string,
  words: LayoutWords,
): Sentence[] {
  const segmenter = new Intl.Segmenter(language === "und" ? "en" : language, { granularity: "sentence" });
  return paragraphs.flatMap(({ start, end }, paragraph) => {
    const sentences: { start: number; end: number; paragraph: number }[] = [];
    for (const { segment, index } of segmenter.segment(analysis.slice(start, end))) {
      const from = start + index + (segment.length - segment.trimStart().length);
      const to = start + index + segment.trimEnd().length;
      const last = sentences.at(-1);
      if (to <= from) continue;
      if (
        last &&
        joins(
          analysis.slice(Math.max(last.start, last.end - 40), last.end),
          analysis.slice(from, Math.min(to, from + 40)),
          words,
        )
      ) {
        last.end = to;
      } else sentences.push({ start: from, end: to, paragraph });
    }
    return sentences;
  });
}

/** Whether what follows a cut still belongs to the sentence before it. */
function joins(before: string, after: string, words: LayoutWords): boolean {
  if (/^\p{Ll}/u.test(after) && !/[!?]["')\]]*$/.test(before)) return true;
  // Quotes and brackets that only close, and marks between words, open no sentence.
  if (/^["')\]]+(?: |$)|^[-,;:&]/.test(after)) return true;
  // A list number: "1." or "2)" and then its text.
  if (/^\(?(?:\d{1,2}|[a-z])[.)]$/.test(before)) return true;
  const word = /(?:^|[ ("'-])([\p{L}\p{M}.&]+)\.$/u.exec(before)?.[1];
  if (word === undefined) return false;
  const lower = word.toLowerCase();
  if (words.leading.has(lower)) return true;
  const next = /^["'(]*[\d(]/.test(after);
  if (words.counting.has(lower)) return /^\d/.test(after);
  if (words.inner.has(lower)) return next || /^\p{Lu}\./u.test(after) ? !/^["']/.test(after) : false;
  // "J." and "E.A." before a name; "U.S." may end a sentence before a word that often opens one.
  if (/^\p{Lu}$/u.test(word)) return /^\p{Lu}/u.test(after);
  if (/^(?:\p{Lu}\p{Ll}?\.)+\p{Lu}\p{Ll}?$/u.test(word)) return next || !opens(after, words);
  // "Yu." and "Ts.": an initial of two letters whose second is small.
  return /^\p{Lu}\p{Ll}$/u.test(word) && !/[aeiou]/.test(word[1]!) && /^\p{Lu}\p{Ll}/u.test(after);
}

/** Whether the words open a sentence rather than go on with a name: "The …", "He …", "It …", "In …". */
function opens(after: string, words: LayoutWords): boolean {
  const word = /^["'(]*(\p{L}+)/u.exec(after)?.[1] ?? "";
  return words.opening.has(word.toLowerCase());
}
