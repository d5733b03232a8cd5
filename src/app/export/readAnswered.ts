import { createHash } from "node:crypto";
import { Problem } from "../../problems";
import type { Ask, Question } from "../ask/Ask";
import type { AnsweredScope } from "./ExportScope";

/**
 * Puts a question of the user's own and keeps what its answer names by id, in the order in which it does.
 * @throws Problem NOTHING_FOUND where the answer names nothing; those of the question
 */
export async function readAnswered(ask: Ask, question: Question): Promise<AnsweredScope> {
  const ids = new Set<string>();
  collectIds(await ask(question), ids);
  if (ids.size === 0) {
    throw new Problem("NOTHING_FOUND", "The answer to this question names nothing by id.", {
      hint: "Select `id` on the entities and relations that the export should hold.",
    });
  }
  const hash = createHash("sha256").update(question.query).digest("hex").slice(0, 12);
  const name = question.operationName ?? /\bquery\s+(\w+)/.exec(question.query)?.[1] ?? "a question";
  const given = JSON.stringify(question.variables ?? {});
  return { ids: [...ids], query: `the answer to ${name} (sha256 ${hash}) with ${given}` };
}

function collectIds(value: unknown, ids: Set<string>): void {
  if (typeof value !== "object" || value === null) return;
  if (Array.isArray(value)) {
    for (const item of value) collectIds(item, ids);
    return;
  }
  for (const [key, inner] of Object.entries(value)) {
    if (key === "id" && typeof inner === "string") ids.add(inner);
    else collectIds(inner, ids);
  }
}
