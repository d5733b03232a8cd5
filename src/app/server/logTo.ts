import { writeSync } from "node:fs";
import type { DestinationStream } from "pino";

/** Characters that are written at once; fewer wait. */
const block = 16_000;
/** Milliseconds that a line waits at most. */
const longestWait = 250;

/**
 * Writes lines of the log to an open file, in blocks, as writing each costs a busy server more than making it; what is
 * left is written when the program ends. A full disk, or a reader that is gone, costs lines and not the server: what
 * cannot be written is dropped, and nothing is tried again.
 */
export function logTo(file: number): DestinationStream {
  let waiting = "";
  let timer: NodeJS.Timeout | undefined;
  const flush = (): void => {
    clearTimeout(timer);
    timer = undefined;
    const lines = waiting;
    waiting = "";
    try {
      writeSync(file, lines);
    } catch {
      // Where could it be told?
    }
  };
  process.once("exit", flush);
  return {
    write(line) {
      waiting += line;
      if (waiting.length >= block) flush();
      else timer ??= setTimeout(flush, longestWait).unref();
    },
  };
}
