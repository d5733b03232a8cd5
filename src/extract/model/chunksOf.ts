import type { Span } from "../../ontology/StatedDate";
import type { Document } from "../../text/Document";

export interface ChunkSize {
  /** Most characters (UTF-16 code units) of one chunk. */
  readonly characters: number;
  /** Characters of whole paragraphs that a chunk repeats from the one before, at most. */
  readonly overlap: number;
}

/** A part of a document that is read in one go: paragraphs, or pieces of a very long one, in order of the text. */
export type Chunk = readonly Span[];

/**
 * Cuts a document's paragraphs into chunks, each within the budget. A chunk begins with the last paragraphs of the one before, as far as
 * they fit the overlap, so that "the minister" finds its name. A paragraph longer than a chunk is cut between sentences, a sentence
 * longer than that by length.
 */
export function chunksOf(document: Document, { characters, overlap }: ChunkSize): Chunk[] {
  const chunks: Span[][] = [];
  let current: Span[] = [];
  let length = 0;
  for (const piece of piecesOf(document, characters)) {
    const size = piece.end - piece.start;
    if (current.length > 0 && length + size > characters) {
      chunks.push(current);
      current = repeated(current, Math.min(overlap, characters - size));
      length = lengthOf(current);
    }
    current.push(piece);
    length += size;
  }
  if (current.length > 0) chunks.push(current);
  return chunks;
}

function piecesOf({ paragraphs, sentences }: Document, most: number): Span[] {
  const pieces: Span[] = [];
  const byParagraph = new Map<number, Span[]>();
  for (const sentence of sentences) {
    const own = byParagraph.get(sentence.paragraph);
    if (own) own.push(sentence);
    else byParagraph.set(sentence.paragraph, [sentence]);
  }
  paragraphs.forEach((paragraph, index) => {
    if (paragraph.end - paragraph.start <= most) {
      pieces.push({ start: paragraph.start, end: paragraph.end });
      return;
    }
    let start: number | null = null;
    let end = paragraph.start;
    for (const sentence of byParagraph.get(index) ?? [paragraph]) {
      if (start !== null && sentence.end - start > most) {
        pieces.push({ start, end });
        start = null;
      }
      start ??= sentence.start;
      end = sentence.end;
      for (; end - start > most; start += most) pieces.push({ start, end: start + most });
    }
    if (start !== null && start < end) pieces.push({ start, end });
  });
  return pieces;
}

function repeated(chunk: readonly Span[], most: number): Span[] {
  const kept: Span[] = [];
  let length = 0;
  for (const piece of [...chunk].reverse()) {
    length += piece.end - piece.start;
    if (length > most) break;
    kept.unshift(piece);
  }
  return kept;
}

function lengthOf(pieces: readonly Span[]): number {
  return pieces.reduce((sum, { start, end }) => sum + end - start, 0);
}
