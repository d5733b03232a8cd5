import { open } from "node:fs/promises";
import { Problem } from "../problems";

/** Bytes that one document may have unless told otherwise. */
const limit = 10_000_000;

/**
 * The bytes of a file. One over the limit is refused by its size, without being loaded.
 * @throws Problem FILE_UNREADABLE, DOCUMENT_TOO_LARGE with `place` = the path
 */
export async function readFileBytes(path: string, maxBytes: number = limit): Promise<Uint8Array> {
  try {
    const file = await open(path, "r");
    try {
      const { size } = await file.stat();
      if (size > maxBytes) {
        const detail = `${path} has ${size} bytes; at most ${maxBytes} are read.`;
        throw new Problem("DOCUMENT_TOO_LARGE", detail, { hint: "Cut it into articles.", place: path });
      }
      return await file.readFile();
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
}
