import { basename } from "node:path";
import type { Document } from "./Document";
import { readDocument, type ReadOptions } from "./readDocument";
import { readFileBytes } from "./readFileBytes";

/**
 * Reads the article in a file. A file over the limit is refused by its size, without being loaded.
 * @throws Problem FILE_UNREADABLE, and those of `readDocument` with `place` = the path
 */
export async function readDocumentFile(
  path: string,
  options: Omit<ReadOptions, "file"> = {},
): Promise<Document> {
  const bytes = await readFileBytes(path, options.maxBytes);
  return readDocument(bytes, { ...options, file: basename(path) });
}
