import type { Extraction } from "../../extract/Extraction";
import { extractDocument } from "../../extract/extractDocument";
import { Problem } from "../../problems";
import type { Document } from "../../text/Document";
import { readDocument } from "../../text/readDocument";
import type { ReaderTask, Reply } from "./ReaderTask";

/**
 * What runs in a reading thread: reads a text, or finds what a document says. Between threads an error loses its class
 * and its fields, so a refusal is answered as a value.
 */
export function readerThread(task: ReaderTask): Reply<Document | Extraction> {
  try {
    const value =
      "bytes" in task ? readDocument(task.bytes, task.options) : extractDocument(task.document, task.options);
    return { value };
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    const { code, message, hint, place } = error;
    return { refusal: { code, message, hint, place } };
  }
}
