import { readFile } from "node:fs/promises";
import { text } from "node:stream/consumers";
import { Problem } from "../../../problems";
import type { Terminal } from "../../terminal/Terminal";

/** The text of a GraphQL file, `-` being standard input. @throws Problem FILE_UNREADABLE */
export async function readQuestion(terminal: Terminal, file: string): Promise<string> {
  if (file === "-") return text(process.stdin);
  return readFile(terminal.path(file), "utf8").catch((cause: unknown) => {
    throw new Problem("FILE_UNREADABLE", `${file} cannot be read.`, {
      hint: "Check the path.",
      place: file,
      cause,
    });
  });
}
