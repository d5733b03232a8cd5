import type { ExtractOptions } from "../../extract/ExtractOptions";
import type { Problem } from "../../problems";
import type { Document } from "../../text/Document";
import type { ReadOptions } from "../../text/readDocument";

/** What a reading thread is asked: to read a text, or to find what a document says. */
export type ReaderTask =
  | { readonly bytes: Uint8Array; readonly options: ReadOptions }
  | { readonly document: Document; readonly options: Pick<ExtractOptions, "budget" | "off"> };

/** What it answers. */
export type Reply<T> =
  { readonly value: T } | { readonly refusal: Pick<Problem, "code" | "message" | "hint" | "place"> };
