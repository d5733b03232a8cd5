import { extractDocument } from "../../extract/extractDocument";
import { readDocument } from "../../text/readDocument";
import type { TextReader } from "./TextReader";

/** Reads texts in the thread that asks: for programs that do nothing else meanwhile. */
export const thisThread: TextReader = {
  threads: 1,
  read: async (bytes, options) => Promise.resolve(readDocument(bytes, options)),
  extract: async (document) => Promise.resolve(extractDocument(document)),
  close: () => Promise.resolve(),
};
