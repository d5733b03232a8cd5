import { setMaxListeners } from "node:events";
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
  readonly finish: (group: readonly PreparedSource<Prepared>[]) => Promise<readonly Outcome[]>;
  /** How many texts are finished with in one go; one by one unless told. Where that fails, each has its own turn. */
  readonly together?: number;
}

export interface PreparedSource<Prepared> {
  readonly source: Source;
  readonly prepared: Prepared;
}

/**
 * Does the same with every text behind the paths. One that fails is reported and the rest goes on; an interruption
 * stops before the next. Only a refusal that concerns all of them (the database, the lexicon) ends the work.
 */
export async function eachSource<Prepared>(
  terminal: Terminal,
  paths: readonly string[],
  { ahead, prepare, finish, together = 1 }: SourceWork<Prepared>,
): Promise<Outcome[]> {
  const toPath = (path: string): string => terminal.path(path);
  const total = terminal.progress.watched ? await countSources(paths, toPath) : 0;
  // Every text that is begun listens for an interruption: their number is bounded, and no leak.
  setMaxListeners(0, terminal.signal);
  const outcomes: Outcome[] = [];
  let group: (PreparedSource<Prepared> | Outcome)[] = [];
  const finishAll = async (): Promise<void> => {
    outcomes.push(...(await finishGroup(group, finish)));
    group = [];
  };
  try {
    // Texts are begun while others are written: those of the next group, too.
    for await (const { item, work } of startAhead(
      findSources(paths, toPath),
      ahead + together - 1,
      prepare,
    )) {
      if (interrupted(terminal)) break;
      terminal.progress.show({ step: "Documents", done: outcomes.length, total });
      group.push(
        await work.then(
          (prepared) => ({ source: item, prepared }),
          (error: unknown) => failure(item, error),
        ),
      );
      if (group.length >= together) await finishAll();
    }
    if (!interrupted(terminal)) await finishAll();
  } catch (error) {
    if (!interrupted(terminal)) throw error;
  }
  terminal.progress.clear();
  return outcomes;
}

/** Finishes with those of a group that could be prepared; the others failed already. */
async function finishGroup<Prepared>(
  group: readonly (PreparedSource<Prepared> | Outcome)[],
  finish: SourceWork<Prepared>["finish"],
): Promise<Outcome[]> {
  const ready = group.filter((one) => "prepared" in one);
  const finished = await finishReady(ready, finish);
  return group.map((one) => ("prepared" in one ? finished[ready.indexOf(one)]! : one));
}

async function finishReady<Prepared>(
  ready: readonly PreparedSource<Prepared>[],
  finish: SourceWork<Prepared>["finish"],
): Promise<Outcome[]> {
  const [first] = ready;
  if (!first) return [];
  try {
    return [...(await finish(ready))];
  } catch (error) {
    const refused = failure(first.source, error);
    if (ready.length === 1) return [refused];
    const outcomes: Outcome[] = [];
    for (const one of ready) outcomes.push(...(await finishReady([one], finish)));
    return outcomes;
  }
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
