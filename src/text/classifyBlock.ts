import type { BlockKind } from "./Block";
import type { BlockShape } from "./blockShape";
import type { LayoutWords } from "./LayoutWords";
import { lineStarts } from "./lineStarts";

const address = /^(?:https?:\/\/|www\.)[^ ]+$/i;
/** "14:30", "2:02 P.M. EDT", "17 August 2026, 10:00 GMT": figures, months and marks only. */
const clock = /^[\d :.,/+-]*\d[\d :.,/+-]*(?:[AaPp]\.?[Mm]\.?)?[ A-Z()+\d:]{0,12}$/;
const speaker =
  /^(?:[*_]{0,2})(?:(?:Q|A|QUESTION|ANSWER)[.:]|[\p{Lu}][\p{Lu}\p{M}.'’() -]{1,60}:)[*_]{0,2} /u;
/** A label before an address or a date is no speaker. */
const labelled = /^[^:]{1,20}: (?:https?:|www\.|\d)/;
const bullet = /^(?:[-*•·▪●◦–] |\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)] )/u;
const embedded = /pic\.twitter\.com\/|- [^@]{1,60} \(@\w+\)/;

/**
 * Says what a block is by its shape and by the words it begins with.
 * "Share this article" → noise; "Edited by R. Ellis" → credit; "SECRETARY ORTEGA: Thank you." → speech.
 * @param text the block in the analysis copy
 * @param shape what `blockShape` measured in it
 */
export function classifyBlock(text: string, shape: BlockShape, words: LayoutWords): BlockKind {
  if (shape.letters === 0 || address.test(text)) return "noise";
  if (text.length < 60 && clock.test(text)) return "credit";
  if (speaker.test(text) && !labelled.test(text) && !isClosing(text, words)) return "speech";
  if (shape.letters >= 20 && shape.capitals > shape.letters * 0.5) {
    // Capitals throughout: a ticker of headlines if long, else a heading between paragraphs.
    return text.length > 200 ? "noise" : "heading";
  }
  const sentence = shape.terminated && shape.words >= 12;
  if (!sentence && (isClosing(text, words) || isAboutName(text, shape, words))) return "closing";
  if (isFurniture(text, shape, sentence, words)) return "noise";
  if (isCredit(text, words, sentence)) return "credit";
  if (isCaption(text, words) || (embedded.test(text) && text.length < 600)) return "noise";
  // A numbered paragraph may be short; an entry of a list goes on with the next one or ends with it.
  const paragraph = sentence || (/^\d/.test(text) && /[.:]["')]*$/.test(text));
  if (bullet.test(text) && !paragraph) return shape.words >= 2 ? "item" : "noise";
  if (sentence) return "prose";
  if (shape.terminated && shape.words >= 2 && !(shape.introduces && shape.words < 4)) return "weak";
  // An agency's mark may follow the last sentence: "… in Lima. Enditem".
  if (shape.words >= 15 && holdsSentence(text, words)) return "prose";
  // A long run of words in small letters is a paragraph that lost its full stop; a headline is shorter.
  if (shape.words >= 40 || (shape.words >= 24 && shape.smallWords > shape.words * 0.6)) return "prose";
  return "heading";
}

/** A single word is furniture only where no whole sentence follows: "Comments", not "Comments by the minister drew …". */
function isFurniture(text: string, shape: BlockShape, sentence: boolean, words: LayoutWords): boolean {
  const found = lineStarts(text, words.furniture);
  if (found === null) return false;
  return !sentence || found.includes("cookies") || (found.includes(" ") && shape.words < 25);
}

/** Whether a sentence ends within the text; a title's "Gov." or "U.S." ends none. */
function holdsSentence(text: string, words: LayoutWords): boolean {
  for (const [, word] of text
    .slice(0, 4000)
    .matchAll(/(?<![\p{L}\p{N}])([\p{L}\p{N}]{2,})[.!?]["')]* \p{Lu}/gu)) {
    const lower = word!.toLowerCase();
    if (!words.leading.has(lower) && !words.inner.has(lower)) return true;
  }
  return false;
}

function isClosing(text: string, words: LayoutWords): boolean {
  const found = text.length < 120 ? lineStarts(text, words.closing) : null;
  if (found === null) return false;
  // One short word ("END", "Ends") closes only where it stands alone, with a time beside it or as a label ("RELATED: …").
  return found.includes(" ") || /^\p{Lu}+: /u.test(text) || /^[^\p{L}]*\p{L}+[^\p{Ll}]*$/u.test(text);
}

/** "About the Example Agency": a short heading over what a body says of itself. */
function isAboutName(text: string, shape: BlockShape, words: LayoutWords): boolean {
  const found = shape.terminated || shape.words > 10 ? null : lineStarts(text, words.closingBeforeName);
  return found !== null && /^[^\p{L}]*\p{L}+(?: \p{Ll}+){0,2} \p{Lu}/u.test(text);
}

function isCredit(text: string, words: LayoutWords, sentence: boolean): boolean {
  if (/^(?:©|\([Cc]\)) ?\d/.test(text)) return true;
  const found = lineStarts(text, words.credit);
  if (found === null) return false;
  const rest = text.slice(text.toLowerCase().indexOf(found) + found.length).trimStart();
  if (rest.startsWith(":")) return text.length < 400;
  if (sentence) return false;
  // "By Ana Kovac", "Edited by R. Ellis", "Published 5 May 2020": a name or a figure follows.
  return text.length < 160 && /^[\p{Lu}\d|-]/u.test(rest);
}

/** A caption is short and its last sentence credits the picture. */
function isCaption(text: string, words: LayoutWords): boolean {
  if (text.length > 500) return false;
  const last = text.slice(-90);
  const lower = last.toLowerCase();
  return words.caption.some((credit) => {
    const at = lower.lastIndexOf(credit);
    if (at < 0) return false;
    const before = last.slice(0, at).trimEnd();
    return before === "" || /[.!?"'(/|:[-]$/.test(before);
  });
}
