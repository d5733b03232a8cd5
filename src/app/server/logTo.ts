import { writeSync } from "node:fs";
import type { DestinationStream } from "pino";

/**
 * Writes lines of the log to an open file. A full disk, or a reader that is gone, costs lines and not the server: what
 * cannot be written is dropped, and nothing is waited for, now or at the end.
 */
export const logTo = (file: number): DestinationStream => ({
  write(line) {
    try {
      writeSync(file, line);
    } catch {
      // Where could it be told?
    }
  },
});
