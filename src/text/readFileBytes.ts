import { open } from "node:fs/promises";
import { Problem } from "../problems";

/** Bytes that one document may have unless told otherwise. */
const limit = 10_000_000;

/**
 * The bytes of a file. One over the limit is refused by its size, without being loaded. `name` is what the user calls it.
 * @throws Problem FILE_UNREADABLE, DOCUMENT_TOO_LARGE with `place` = that name
 */
export async function readFileBytes(
  path: string,
  maxBytes: number = limit,
  name: string = path,
): Promise<Uint8Array> {
  try {
    const file = await open(path, "r");
    try {
      const { size } = await file.stat();
      if (size > maxBytes) {
        const detail = `${name} has ${size} bytes; at most ${maxBytes} are read.`;
        throw new Problem("DOCUMENT_TOO_LARGE", detail, { hint: "Cut it into articles.", place: name });
      }
      return await file.readFile();
    } finally {
      await file.close();
    }
  } catch (cause) {
    if (cause instanceof Problem) throw cause;
    const { code, message } = cause as NodeJS.ErrnoException;
    const reason = reasons[code ?? ""] ?? message;
    throw new Problem("FILE_UNREADABLE", `${name} cannot be read: ${reason}.`, {
      hint: "Check the path and its permissions.",
      place: name,
      cause,
    });
  }
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: "there is no such file",
  EACCES: "you may not read it",
  EISDIR: "it is a folder",
};
