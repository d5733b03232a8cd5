import { open } from "node:fs/promises";
import { basename } from "node:path";
import { Problem } from "../problems";
import type { Document } from "./Document";
import { readDocument, type ReadOptions } from "./readDocument";

/**
 * Reads the article in a file. A file over the limit is refused by its size, without being loaded.
 * @throws Problem FILE_UNREADABLE, and those of `readDocument` with `place` = the path
 */
export async function readDocumentFile(
  path: string,
  options: Omit<ReadOptions, "file"> = {},
): Promise<Document> {
  const { maxBytes = 10_000_000 } = options;
  let bytes: Uint8Array;
  try {
    const file = await open(path, "r");
    try {
      const { size } = await file.stat();
      if (size > maxBytes) {
        const detail = `${path} has ${size} bytes; at most ${maxBytes} are read.`;
        throw new Problem("DOCUMENT_TOO_LARGE", detail, { hint: "Cut it into articles.", place: path });
      }
      bytes = await file.readFile();
    } finally {
      await file.close();
    }
  } catch (cause) {
    if (cause instanceof Problem) throw cause;
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new Problem("FILE_UNREADABLE", `${path} cannot be read: ${reason}.`, {
      hint: "Check the path and its permissions.",
      place: path,
      cause,
    });
  }
  return readDocument(bytes, { ...options, file: basename(path) });
}
