import { createHash } from "node:crypto";
import type { StatedDate } from "../ontology/StatedDate";
import { Problem } from "../problems";
import { analysisCopy } from "./analysisCopy";
import { decodeText } from "./decodeText";
import { detectLanguage } from "./detectLanguage";
import type { Document } from "./Document";
import { findBlocks } from "./findBlocks";
import { findBody } from "./findBody";
import { findLines } from "./findLines";
import { findPublicationDate } from "./findPublicationDate";
import { findPublisher } from "./findPublisher";
import { findTitle } from "./findTitle";
import { fingerprint } from "./fingerprint";
import { loadLayoutWords } from "./loadLayoutWords";
import { parseDay } from "./parseDay";
import { readFrontMatter } from "./readFrontMatter";
import { splitSentences } from "./splitSentences";
import { unwrapLines } from "./unwrapLines";

export interface ReadOptions {
  /** Base name of the file; absent for a text that came over the API. */
  readonly file?: string;
  /** What the sender knows better than the text: each overrides what is found. */
  readonly title?: string;
  readonly publisher?: string;
  /** `YYYY-MM-DD` */
  readonly publishedOn?: string;
  /** Most bytes a document may have (10 MB unless told). */
  readonly maxBytes?: number;
}

/**
 * Reads one file's bytes: pure, the same document for the same bytes. All offsets are UTF-16 code units of the decoded text.
 * @throws Problem DOCUMENT_TOO_LARGE, DOCUMENT_EMPTY, DOCUMENT_ENCODING, DOCUMENT_BINARY, DOCUMENT_WITHOUT_BODY, BAD_USER_INPUT
 */
export function readDocument(bytes: Uint8Array, options: ReadOptions = {}): Document {
  const name = options.file ?? "The text";
  const { maxBytes = 10_000_000 } = options;
  if (bytes.length > maxBytes) {
    const detail = `${name} has ${bytes.length} bytes; at most ${maxBytes} are read.`;
    throw new Problem("DOCUMENT_TOO_LARGE", detail, { hint: "Cut it into articles.", place: name });
  }
  const words = loadLayoutWords();
  const text = decodeText(bytes, name);
  const analysis = analysisCopy(text);
  const lines = findLines(text, analysis);
  const head = readFrontMatter(lines, text, analysis);
  const blocks = findBlocks(unwrapLines(lines.slice(head?.lines ?? 0), analysis), analysis, words);
  const title = findTitle(blocks, analysis, words);
  const body = findBody(blocks, title ? title.block + 1 : 0, analysis);
  if (!body) throw withoutBody(name);
  const { paragraphs } = body;
  const written = paragraphs.map(({ start, end }) => analysis.slice(start, end)).join(" ");
  const language = detectLanguage(written, words);
  const stated = head?.values.get("title");
  const found = title && stated === undefined ? title.span : null;
  return {
    id: createHash("sha256").update(bytes).digest("hex"),
    file: options.file ?? null,
    text,
    analysis,
    title: options.title ?? stated ?? (found ? text.slice(found.start, found.end) : null),
    titleSpan: options.title === undefined ? found : null,
    publisher: options.publisher ?? findPublisher(blocks, body, title, head, analysis, words),
    publishedOn: givenDay(options.publishedOn) ?? findPublicationDate(blocks, body, head, analysis, words),
    language,
    body: { start: paragraphs[0]!.start, end: paragraphs.at(-1)!.end },
    paragraphs,
    sentences: splitSentences(paragraphs, analysis, language, words),
    fingerprint: fingerprint(written),
  };
}

function withoutBody(name: string): Problem {
  return new Problem("DOCUMENT_WITHOUT_BODY", `${name} holds no paragraph that reads like an article.`, {
    hint: "Give the article's own text: whole sentences, one paragraph to a line or between blank lines.",
    place: name,
  });
}

/** The day of publication as the sender gave it. */
function givenDay(value: string | undefined): StatedDate | null {
  if (value === undefined) return null;
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value) || parseDay(value) === null) {
    throw new Problem("BAD_USER_INPUT", `publishedOn is "${value}", which is no day.`, {
      hint: "Write it as YYYY-MM-DD.",
      place: "publishedOn",
    });
  }
  const reason = "given with the text, not found in it";
  return { value, earliest: value, latest: value, precision: "day", inferred: true, reason, evidence: null };
}
