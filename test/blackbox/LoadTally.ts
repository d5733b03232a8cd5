import { hear } from "./hear";
import type { Asked, Intent } from "./loadMix";

/** Codes of refusals that every question may meet under load. */
const limits = new Set(["RATE_LIMITED", "UNAVAILABLE", "TIMEOUT"]);

/** Counts the answers of a load, and those that no question of their sort should get. */
export class LoadTally {
  readonly answers: Record<string, number> = {};
  readonly wrong = new Map<string, number>();

  hear({ intent, body: question }: Asked, status: number, text: string): void {
    const { code } = hear(text);
    const key = `${intent} ${code ?? "data"}`;
    this.answers[key] = (this.answers[key] ?? 0) + 1;
    if (fits(intent, code)) return;
    const finding = `${intent}: ${status} ${code ?? "data"} for ${question.slice(0, 120)}`;
    this.wrong.set(finding, (this.wrong.get(finding) ?? 0) + 1);
  }

  /** Answers to questions of some sorts, by whether they were let in. */
  count(intents: readonly Intent[], chosen: (code: string) => boolean): number {
    return Object.entries(this.answers)
      .map(([key, count]) => [...key.split(" "), count] as [Intent, string, number])
      .filter(([intent, code]) => intents.includes(intent) && chosen(code))
      .reduce((sum, [, , count]) => sum + count, 0);
  }
}

function fits(intent: Intent, code: string | null): boolean {
  if (code === "malformed" || code === "INTERNAL_SERVER_ERROR") return false;
  if (code !== null && limits.has(code)) return true;
  return intent === "valid" || intent === "costly" ? code === null : code !== null;
}
