import type { Extraction } from "../../extract/Extraction";
import type { Document } from "../../text/Document";
import type { ReadOptions } from "../../text/readDocument";

/** Reads texts and finds what they say. Where it does so, in this thread or beside it, makes no difference to the answer. */
export interface TextReader {
  /** Texts that are worth handing over at one time; more only wait. */
  readonly threads: number;
  /** @throws Problem as `readDocument` does, and those of `extract` */
  read(bytes: Uint8Array, options?: ReadOptions, signal?: AbortSignal): Promise<Document>;
  /**
   * @throws Problem DOCUMENT_TOO_SLOW, DOCUMENT_TOO_LARGE where reading takes more time or memory than it may;
   * INTERRUPTED on `signal`; UNAVAILABLE where too many texts wait
   */
  extract(document: Document, signal?: AbortSignal): Promise<Extraction>;
  close(): Promise<void>;
}
