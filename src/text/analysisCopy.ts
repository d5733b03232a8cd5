/** Typographic marks and the plain mark that recognisers read instead. Each is one UTF-16 code unit for one. */
const plain: Readonly<Record<string, string>> = {
  "\u2018": "'",
  "\u2019": "'",
  "\u201A": "'",
  "\u201B": "'",
  "\u02BC": "'",
  "\u2039": "'",
  "\u203A": "'",
  "\u201C": '"',
  "\u201D": '"',
  "\u201E": '"',
  "\u201F": '"',
  "\u00AB": '"',
  "\u00BB": '"',
  "\u2010": "-",
  "\u2011": "-",
  "\u2012": "-",
  "\u2013": "-",
  "\u2014": "-",
  "\u2015": "-",
  "\u2212": "-",
};

const marks = new RegExp(`[${Object.keys(plain).join("")}]`, "g");
/** No-break and other wide spaces, control, zero-width, bidirectional and other format characters. */
const invisible =
  /[\p{Cc}\p{Zs}\p{Zl}\p{Zp}\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB]/gu;

/**
 * The text as recognisers read it, of the same length: line breaks, tabs, wide and invisible characters are single
 * spaces; curly quotes and dashes are straight. "“Yes” –\r\nhe said" → `"Yes" -  he said`.
 */
export function analysisCopy(text: string): string {
  return text.replace(invisible, " ").replace(marks, (mark) => plain[mark]!);
}
