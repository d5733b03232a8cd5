import type { Block } from "./Block";
import { copyrightHolder } from "./copyrightHolder";
import { findAddress } from "./findAddress";
import type { Body } from "./findBody";
import type { FoundTitle } from "./findTitle";
import type { FrontMatter } from "./readFrontMatter";
import type { LayoutWords } from "./LayoutWords";
import { lineStarts } from "./lineStarts";

/**
 * Who issued the text, from what says so best: the file's head, the address glued to the title, a source line, an address
 * in a line of its own, the site's name after the title, the issuer named above the title, an agency in
 * the dateline, a copyright line, the body that a press release speaks of first. Null where nothing says it.
 */
export function findPublisher(
  blocks: readonly Block[],
  body: Body,
  title: FoundTitle | null,
  head: FrontMatter | null,
  analysis: string,
  words: LayoutWords,
): string | null {
  const line = (block: Block) => analysis.slice(block.start, block.end);
  const outside = blocks.filter((block) => !body.paragraphs.some(({ start }) => start === block.start));
  const above = withValues(outside.filter(({ start }) => start < body.paragraphs[0]!.start).map(line));
  const below = withValues(outside.filter(({ start }) => start > body.paragraphs[0]!.start).map(line));
  const first = analysis.slice(body.paragraphs[0]!.start, body.paragraphs[0]!.end);
  return (
    inHead(head, words) ??
    named(title?.host, words) ??
    firstOf([...above, ...below], (text) => sourceLine(text, words)) ??
    firstOf([...above, ...below], (text) => addressLine(text, words)) ??
    title?.site ??
    firstOf(above, (text) => issuer(text, words)) ??
    agency(first) ??
    firstOf([...below, ...above], copyrightHolder) ??
    firstOf([...above, ...below], (text) => knownName(text, words)) ??
    (above.some((text) => lineStarts(text, words.releases)) ? releasing(first, words) : null)
  );
}

/** Puts a label that stands alone in its line before the line that follows: "From:", "Ministry of Mines". */
function withValues(lines: readonly string[]): string[] {
  return lines.map((text, index) =>
    /^\p{L}[\p{L} ]{0,30}:$/u.test(text) ? `${text} ${lines[index + 1] ?? ""}` : text,
  );
}

function firstOf(lines: readonly string[], find: (text: string) => string | null): string | null {
  for (const text of lines) {
    const found = text.length > 400 ? null : find(text);
    if (found !== null) return found;
  }
  return null;
}

/** The name known for a host or one of its parent domains, else the host itself. */
function named(host: string | null | undefined, words: LayoutWords): string | null {
  if (!host) return null;
  const parts = host.split(".");
  for (let from = 0; from < parts.length - 1; from++) {
    const known = words.publishers.get(parts.slice(from).join("."));
    if (known !== undefined) return known;
  }
  return host;
}

function inHead(head: FrontMatter | null, words: LayoutWords): string | null {
  for (const key of ["publisher", "site_name", "site", "source", "source_url", "url", "link"]) {
    const value = head?.values.get(key);
    if (value) return named(findAddress(value)?.host, words) ?? value;
  }
  return null;
}

/** "Source: https://example.kz/news/1" or "Source: Kabar"; the label must be closed by a colon. */
function sourceLine(text: string, words: LayoutWords): string | null {
  const label = lineStarts(text, words.publisher);
  if (label === null) return null;
  const rest = text.slice(text.toLowerCase().indexOf(label) + label.length).trim();
  if (!rest.startsWith(":")) return null;
  const address = findAddress(rest);
  if (address) return named(address.host, words);
  const name = rest
    .slice(1)
    .split(/[|;,(]| - /)[0]!
    .trim();
  return /\p{L}/u.test(name) && name.length <= 80 ? name : null;
}

/** A line that is an address, or one of the few words around it. */
function addressLine(text: string, words: LayoutWords): string | null {
  const address = findAddress(text);
  const rest = address ? text.slice(0, address.start) + text.slice(address.end) : text;
  return address && rest.length < 40 && !/@/.test(text) ? named(address.host, words) : null;
}

/** "Ministry of Energy and Water" above the title; a line that states something is none. */
function issuer(text: string, words: LayoutWords): string | null {
  if (lineStarts(text, words.issuers) === null || text.length > 120 || /[.!?]$/.test(text)) return null;
  const small = text.match(/(?:^| )\p{Ll}{4,}/gu) ?? [];
  return small.length > 1 ? null : text.replace(/^[^\p{L}]+|[^\p{L})]+$/gu, "");
}

/** "SEOUL, Nov. 20 (Yonhap) -- …" → "Yonhap" */
function agency(first: string): string | null {
  const found = /^[\p{Lu}][^()]{2,60}\(([\p{L}][\p{L} .&/]{1,30})\) ?-{1,2} /u.exec(first.slice(0, 120));
  return found?.[1] ?? null;
}

/** A line that is the name of a well-known publisher, alone or with a place or a bar beside it. */
function knownName(text: string, words: LayoutWords): string | null {
  if (text.length > 80) return null;
  const parts = text.split(/ [|/-] |, /).map((part) => part.trim().toLowerCase());
  for (const name of words.publishers.values()) if (parts.includes(name.toLowerCase())) return name;
  return null;
}

/** "The Ministry of Health of Peru (MINSA) and …" → "Ministry of Health of Peru" */
function releasing(first: string, words: LayoutWords): string | null {
  const start = first.slice(0, 300).replace(/^(?:\d{1,2}[.)] )?(?:[Tt]he )?/, "");
  if (lineStarts(start, words.issuers) === null) return null;
  const name = /^\p{Lu}[\p{L}'-]*(?:(?: (?:of|and|for|the|in)|,)* \p{Lu}[\p{L}'-]*)*/u.exec(start)?.[0];
  return name ?? null;
}
