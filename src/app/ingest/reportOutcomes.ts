import { Problem, problems } from "../../problems";
import type { RejectCount } from "../countRejects";
import type { Terminal } from "../terminal/Terminal";
import type { Outcome } from "./Outcome";
import { proposalLines } from "./proposalLines";

/**
 * Prints what became of the texts and gives the exit status: 0, 5 where some failed, 1 where all did. `silent` where standard output
 * already holds the answer: then only failures are told.
 * @throws Problem INTERRUPTED, after the report; the only text's own problem where it failed; NOTHING_FOUND where the
 * paths held no text
 */
export function reportOutcomes(terminal: Terminal, outcomes: readonly Outcome[], silent = false): number {
  const failed = outcomes.filter(({ problem }) => problem);
  const only = outcomes.length === 1 ? failed[0]?.problem : undefined;
  if (only) throw new Problem(only.code, only.message, only.hint === undefined ? {} : { hint: only.hint });
  if (outcomes.length === 0 && !terminal.signal.aborted) {
    const hint = "Name files, or a folder that holds .txt, .text or .md files.";
    throw new Problem("NOTHING_FOUND", "The paths hold no text.", { hint });
  }
  const counts = countOutcomes(outcomes);
  const report = {
    json: { counts, documents: outcomes },
    rows: outcomes.map(({ problem, proposal: _shown, ...outcome }) => ({
      ...outcome,
      problem: problem?.code,
    })),
    lines: [...outcomes.flatMap(lines), sentence(outcomes.length, counts)],
  };
  if (!silent) terminal.answer(report);
  else for (const outcome of failed) terminal.warn(lines(outcome).join("\n"));
  if (terminal.signal.aborted) {
    const hint = "Run the same command again: what is done already is skipped.";
    throw new Problem("INTERRUPTED", "Interrupted before the end.", { hint });
  }
  if (failed.length === 0) return 0;
  return failed.length < outcomes.length ? problems.DONE_IN_PART.exit : 1;
}

function countOutcomes(outcomes: readonly Outcome[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { outcome } of outcomes) counts[outcome] = (counts[outcome] ?? 0) + 1;
  return counts;
}

function lines({ source, outcome, target, statements, rejected = [], proposal, problem }: Outcome): string[] {
  if (problem)
    return [
      `failed     ${source}: ${problem.message}`,
      ...(problem.hint ? [`           ${problem.hint}`] : []),
    ];
  const found = statements === undefined ? "" : ` (${statements} statements)`;
  const arrow = target === undefined ? "" : outcome === "duplicate" ? ` repeats ${target}` : ` → ${target}`;
  return [
    `${outcome.padEnd(10)} ${source}${arrow}${found}`,
    ...(proposal ? proposalLines(proposal) : []),
    ...rejected.map(rejectLine),
  ];
}

function rejectLine({ extractor, reason, count }: RejectCount): string {
  return `           ${count} rejected of ${extractor}: ${reason}`;
}

function sentence(total: number, counts: Readonly<Record<string, number>>): string {
  const parts = Object.entries(counts).map(([outcome, count]) => `${count} ${outcome}`);
  return `${total} ${total === 1 ? "document" : "documents"}: ${parts.join(", ")}.`;
}
