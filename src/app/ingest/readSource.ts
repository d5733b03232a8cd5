import { buffer } from "node:stream/consumers";
import type { Document } from "../../text/Document";
import { readDocument } from "../../text/readDocument";
import { readDocumentFile } from "../../text/readDocumentFile";
import type { Source } from "./findSources";

/** Reads one text. @throws Problem FILE_UNREADABLE and those of `readDocument` */
export async function readSource(source: Source): Promise<Document> {
  return source.path === null ? readDocument(await buffer(process.stdin)) : readDocumentFile(source.path);
}
