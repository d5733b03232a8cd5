import { readFile } from "node:fs/promises";
import { Problem } from "../../problems";
import type { Configuration } from "../configuration/configurationSchema";
import type { Terminal } from "../terminal/Terminal";

/** The key that commands show to a server: from the environment, else from a file; null where neither is set. */
export async function readKey(
  terminal: Terminal,
  { key, keyFile }: Pick<Configuration, "key" | "keyFile">,
): Promise<string | null> {
  if (key !== undefined) return key.trim();
  if (keyFile === undefined) return null;
  const text = await readFile(terminal.path(keyFile), "utf8").catch((cause: unknown) => {
    throw new Problem("FILE_UNREADABLE", `The key file ${keyFile} cannot be read.`, {
      hint: "COOP_KEY_FILE names it.",
      place: keyFile,
      cause,
    });
  });
  return text.trim();
}
