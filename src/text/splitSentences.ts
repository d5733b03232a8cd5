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
    for (const { start: from, end: to } of segments(segmenter, analysis, start, end)) {
      const last = sentences.at(-1);
      const before = last ? analysis.slice(Math.max(last.start, last.end - 40), last.end) : "";
      if (last && joins(before, analysis.slice(from, Math.min(to, from + 40)), words)) last.end = to;
      else sentences.push({ start: from, end: to, paragraph });
    }
    return sentences.flatMap((sentence) => pieces(sentence, analysis));
  });
}

/** Longer than this, words without a full stop are a list or no prose, and what reads one sentence at a time would take for ever. */
const longest = 2000;

/** A sentence as it is, or cut at spaces where it is longer than any. */
function pieces(sentence: Sentence, text: string): Sentence[] {
  const found: Sentence[] = [];
  let { start } = sentence;
  while (sentence.end - start > longest) {
    const space = text.lastIndexOf(" ", start + longest);
    const end = space > start ? space : start + longest;
    found.push({ ...sentence, start, end });
    start = space > start ? end + 1 : end;
  }
  return [...found, { ...sentence, start }];
}

/**
 * The segmenter's cuts between two offsets, without white space at their ends. It is asked about windows, because its
 * time grows with the square of what it is given; a window's last cut is only its edge, so the next one starts there.
 */
function* segments(segmenter: Intl.Segmenter, text: string, start: number, end: number): Iterable<Span> {
  let from = start;
  let width = 2000;
  while (from < end) {
    const cuts = [...segmenter.segment(text.slice(from, Math.min(end, from + width)))];
    const closed = from + width >= end;
    if (cuts.length === 1 && !closed) {
      width *= 2;
      continue;
    }
    for (const { segment } of closed ? cuts : cuts.slice(0, -1)) {
      const lead = segment.length - segment.trimStart().length;
      const length = segment.trim().length;
      if (length > 0) yield { start: from + lead, end: from + lead + length };
      from += segment.length;
    }
    width = 2000;
  }
}

/** Whether what follows a cut still belongs to the sentence before it. */
function joins(before: string, after: string, words: LayoutWords): boolean {
  if (/^\p{Ll}/u.test(after) && !/[!?]["')\]]*$/.test(before)) return true;
  // "Acme Corp.(ACME)": the cut fell behind the bracket.
  if (/[([]$/.test(before)) return true;
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
  // "Yu." and "Ts.": an initial that Latin letters write with two.
  return /^(?:Y[aeiou]|\p{Lu}(?![aeiou])\p{Ll})$/u.test(word) && /^\p{Lu}\p{Ll}/u.test(after);
}

/** Whether the words open a sentence rather than go on with a name: "The …", "He …", "It …", "In …". */
function opens(after: string, words: LayoutWords): boolean {
  const word = /^["'(]*(\p{L}+)/u.exec(after)?.[1] ?? "";
  return words.opening.has(word.toLowerCase());
}
