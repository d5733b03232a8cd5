import { Problem } from "../../problems";
import type { Terminal } from "../terminal/Terminal";
import { findSources, type Source } from "./findSources";
import type { Outcome } from "./Outcome";

/**
 * Does the same with every text behind the paths. One that fails is reported and the rest goes on; an interruption
 * stops before the next. Only a refusal that concerns all of them (the database, the lexicon) ends the work.
 */
export async function eachSource(
  terminal: Terminal,
  paths: readonly string[],
  work: (source: Source) => Promise<Outcome>,
): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for await (const source of findSources(paths, (path) => terminal.path(path))) {
    if (terminal.signal.aborted) break;
    terminal.progress.show({ step: `Document ${outcomes.length + 1}: ${source.name}` });
    outcomes.push(await work(source).catch((error: unknown) => failure(source, error)));
  }
  terminal.progress.clear();
  return outcomes;
}

function failure(source: Source, error: unknown): Outcome {
  const problem = error instanceof Problem ? error : ownFault(error);
  if (!concernsOneText(problem)) throw error;
  const { code, message, hint } = problem;
  return { source: source.name, outcome: "failed", problem: { code, message, hint } };
}

/** A fault of the program in one text must not cost the others their turn. */
function ownFault(error: unknown): Problem {
  const said = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return new Problem("INTERNAL", said.split("\n").slice(0, 2).join(" ").replace(/\s+/g, " "), {
    hint: "This is a fault of the program: please report it with the text.",
    cause: error,
  });
}

function concernsOneText({ code }: Problem): boolean {
  return (
    code.startsWith("DOCUMENT_") ||
    code === "FILE_UNREADABLE" ||
    code === "BAD_USER_INPUT" ||
    code === "INTERNAL"
  );
}
