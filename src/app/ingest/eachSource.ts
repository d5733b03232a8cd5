import { Problem } from "../../problems";
import type { Terminal } from "../terminal/Terminal";
import { concernsOneText } from "./concernsOneText";
import { countSources } from "./countSources";
import { findSources, type Source } from "./findSources";
import type { Outcome } from "./Outcome";
import { startAhead } from "./startAhead";

/** What is done with every text: one part that may run beside others, and one that has its turn in the texts' order. */
export interface SourceWork<Prepared> {
  /** How many texts may be prepared before the one whose turn it is. */
  readonly ahead: number;
  readonly prepare: (source: Source) => Promise<Prepared>;
  readonly finish: (source: Source, prepared: Prepared) => Promise<Outcome>;
}

/**
 * Does the same with every text behind the paths. One that fails is reported and the rest goes on; an interruption
 * stops before the next. Only a refusal that concerns all of them (the database, the lexicon) ends the work.
 */
export async function eachSource<Prepared>(
  terminal: Terminal,
  paths: readonly string[],
  { ahead, prepare, finish }: SourceWork<Prepared>,
): Promise<Outcome[]> {
  const toPath = (path: string): string => terminal.path(path);
  const total = terminal.progress.watched ? await countSources(paths, toPath) : 0;
  const outcomes: Outcome[] = [];
  for await (const { item, work } of startAhead(findSources(paths, toPath), ahead, prepare)) {
    if (interrupted(terminal)) break;
    terminal.progress.show({ step: "Documents", done: outcomes.length, total });
    try {
      outcomes.push(await finish(item, await work));
    } catch (error) {
      if (interrupted(terminal)) break;
      outcomes.push(failure(item, error));
    }
  }
  terminal.progress.clear();
  return outcomes;
}

const interrupted = ({ signal }: Terminal): boolean => signal.aborted;

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
