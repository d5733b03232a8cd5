import { basename } from "node:path";
import { buffer } from "node:stream/consumers";
import type { Document } from "../../text/Document";
import { readFileBytes } from "../../text/readFileBytes";
import type { TextReader } from "../reading/TextReader";
import type { Source } from "./findSources";

/** Reads one text. @throws Problem FILE_UNREADABLE and those of `readDocument` */
export async function readSource(
  { name, path }: Source,
  reader: TextReader,
  signal?: AbortSignal,
): Promise<Document> {
  if (path === null) return reader.read(await buffer(process.stdin), {}, signal);
  return reader.read(await readFileBytes(path, undefined, name), { file: basename(path) }, signal);
}
