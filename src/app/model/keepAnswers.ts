import { createHash, randomUUID } from "node:crypto";
import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { cutJson } from "../../extract/model/cutJson";
import type { Ask } from "../../extract/model/Ask";

/**
 * Keeps a model's answers in files of a folder, so that the same text is not asked about twice. An answer's name is the hash of all that it hangs on:
 * the document, the part, the instruction, the form and the model; a changed prompt asks anew. Answers that are no JSON are not kept. The folder
 * can be deleted at any time.
 */
export function keepAnswers(ask: Ask, folder: string, model: string): Ask {
  return async (question, signal) => {
    const { document, instruction, text, schema } = question;
    const key = createHash("sha256")
      .update(JSON.stringify([document, instruction, text, schema, model]))
      .digest("hex");
    const path = join(folder, key.slice(0, 2), `${key}.json`);
    const kept = await readFile(path, "utf8").catch(() => null);
    if (kept !== null && cutJson(kept) !== undefined) return kept;
    const answer = await ask(question, signal);
    if (cutJson(answer) !== undefined) await writeWhole(path, answer);
    return answer;
  };
}

/** A name of its own for each write: two processes may learn the same answer at one time. */
async function writeWhole(path: string, content: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const part = `${path}.${randomUUID()}.part`;
  await writeFile(part, content);
  await rename(part, path);
}
