import type { Span } from "../ontology/StatedDate";
import type { Block } from "./Block";
import { copyrightHolder } from "./copyrightHolder";
import { findAddress } from "./findAddress";
import type { LayoutWords } from "./LayoutWords";
import { lineStarts } from "./lineStarts";

/** The title, the block it stands in, and what is glued to it: an address, or the site's name after a bar. */
export interface FoundTitle {
  readonly span: Span;
  /** Index of its block. */
  readonly block: number;
  readonly host: string | null;
  readonly site: string | null;
}

/** How much of the article's opening a title is compared with. */
const comparedLength = 3000;

/**
 * Finds the title among the blocks before the article's opening: of the lines that read like a headline the first whose words
 * recur in the article about as much as any line's do. Where no line does, a lone short sentence above the
 * paragraphs is the title.
 */
export function findTitle(blocks: readonly Block[], analysis: string, words: LayoutWords): FoundTitle | null {
  const opening = blocks.findIndex(({ kind }) => kind === "prose" || kind === "speech");
  if (opening < 0) return null;
  const prose = blocks.slice(opening).filter(({ kind }) => kind === "prose" || kind === "speech");
  const article = prose.map(({ start, end }) => analysis.slice(start, Math.min(end, start + comparedLength)));
  const stems = stemsOf(article.join(" ").slice(0, comparedLength));
  // A masthead is the name that the foot of the page claims the rights for.
  const holders = new Set(
    blocks
      .filter(({ kind, start, end }) => kind !== "prose" && kind !== "speech" && end - start > 5)
      .map(({ start, end }) => copyrightHolder(analysis.slice(start, Math.min(end, start + 200)))),
  );
  const candidates = blocks.slice(0, opening).flatMap((block, index) => {
    const found = headline(block, index, analysis, words);
    if (!found || holders.has(analysis.slice(found.span.start, found.span.end))) return [];
    const shared = [...stemsOf(analysis.slice(found.span.start, found.span.end))];
    const overlap = shared.filter((stem) => stems.has(stem)).length / Math.max(shared.length, 3);
    const glued = found.host || found.site || block.kind === "credit" ? 0.5 : 0;
    const doubt = block.kind === "weak" ? 0.3 : 0;
    const masthead = isMasthead(analysis.slice(found.span.start, found.span.end), article) ? 0.6 : 0;
    const issuer = isName(analysis.slice(block.start, block.end), words) ? 0.6 : 0;
    return [{ ...found, score: overlap + glued - doubt - masthead - issuer }];
  });
  const best = Math.max(...candidates.map(({ score }) => score));
  const chosen = candidates.find(({ score }) => score >= best - Math.abs(best) * 0.35);
  return chosen ?? loneSentence(blocks, opening, analysis);
}

function headline(block: Block, index: number, analysis: string, words: LayoutWords): FoundTitle | null {
  const line = analysis.slice(block.start, block.end);
  const label = block.kind === "credit" ? titleLabel(line, words) : 0;
  if (block.kind !== "heading" && block.kind !== "weak" && label === 0) return null;
  // "Home > World > South Asia" is where the page stands in its site.
  if (line.length > 400 || line.split(/ [>»›] /).length > 2) return null;
  const address = findAddress(line);
  let end = line.length;
  if (address && line.slice(address.end).trim() === "") end = address.start;
  const bar = line.lastIndexOf(" | ", end);
  const site = bar > 0 && end - bar < 60 ? line.slice(bar + 3, end).trim() : null;
  if (site !== null) end = line.indexOf(" | ");
  const from = label + /^[#* ]*/.exec(line.slice(label))![0].length;
  const title = line.slice(from, end).replace(/[* ]+$/, "");
  const count = title.split(/ +/).length;
  if (count < 3 || count > 50 || words.labels.includes(title.toLowerCase())) return null;
  const span = { start: block.start + from, end: block.start + from + title.length };
  return { span, block: index, host: address?.host ?? null, site };
}

/** Length of a label such as "Title: "; 0 where the line has none. */
function titleLabel(line: string, words: LayoutWords): number {
  const label = lineStarts(line, words.title);
  return label !== null && line[label.length] === ":" ? label.length + 1 : 0;
}

/** Whether a line is the name of a ministry or agency rather than a sentence about it. */
function isName(line: string, words: LayoutWords): boolean {
  return lineStarts(line, words.issuers) !== null && line.split(/ +/).length <= 14;
}

/** "Lakes Cooperation Organization": a short name in capitals that the article itself uses is whose page it is. */
function isMasthead(line: string, article: readonly string[]): boolean {
  const names = line.split(/ +/).filter((word) => !/^(?:of|the|and|for|in|on)$/.test(word));
  return (
    names.length <= 6 &&
    names.every((word) => /^\p{Lu}/u.test(word)) &&
    article.some((text) => text.includes(line))
  );
}

function loneSentence(blocks: readonly Block[], opening: number, analysis: string): FoundTitle | null {
  const block = blocks[opening]!;
  const rest = blocks.slice(opening + 1).filter(({ kind }) => kind === "prose");
  const line = analysis.slice(block.start, block.end);
  const first = blocks[opening + 1];
  const alone = first?.apart === true && rest.length >= 2 && block.kind === "prose";
  const dated = /^[\p{Lu} ,.]+ - |\d{1,2}|\(/u.test(line);
  if (!alone || dated || line.split(/ +/).length > 22 || /[.!?] /.test(line)) return null;
  return { span: { start: block.start, end: block.end }, block: opening, host: null, site: null };
}

/** The beginnings of a text's longer words: "cooperation" and "cooperative" agree. */
function stemsOf(text: string): Set<string> {
  return new Set(
    text
      .toLowerCase()
      .match(/\p{L}{4,}/gu)
      ?.map((word) => word.slice(0, 6)),
  );
}
