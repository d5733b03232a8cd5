import { readDocument, type ReadOptions } from "../../src/text/readDocument";

/** Reads a text as if from a file. */
export function read(text: string, options: ReadOptions = {}) {
  return readDocument(new TextEncoder().encode(text), options);
}

/** The slices of the unchanged text that spans point at. */
export function slices(text: string, spans: readonly { start: number; end: number }[]): string[] {
  return spans.map(({ start, end }) => text.slice(start, end));
}

/** Three paragraphs of an invented report, none of which is boilerplate. */
export const paragraphs = [
  "LIMA – Foreign Minister Ana Rosa Quispe of Peru received her Finnish counterpart, Eero Niskanen, on Tuesday to discuss copper.",
  "“We will open a joint laboratory,” Niskanen told reporters. He gave no date.",
  "The two sides also reviewed the fisheries agreement that their predecessors signed in Helsinki in March 2019.",
];
