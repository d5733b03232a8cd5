import { knownJudgements } from "../../graph/curation/knownJudgements";
import type { Graph } from "../../graph/session";
import { exportJudgements } from "./exportJudgements";
import type { JudgementFile } from "./JudgementFile";

/** What an export wrote. */
export interface Exported {
  /** Decisions that stand in the graph: all of them are in the file. */
  readonly judgements: number;
  /** Rows of the file that this graph does not know: they were left there. */
  readonly kept: number;
}

/**
 * Writes the decisions that stand into a file. What was undone in this graph is taken out; rows that it never knew, of
 * another graph or another person, stay.
 * @throws Problem JUDGEMENTS_INVALID where the file is there and cannot be read as decisions
 */
export async function exportTo(graph: Graph, file: JudgementFile): Promise<Exported> {
  const filed = await file.read();
  const standing = await exportJudgements(graph);
  const known = await graph.readTransaction((run) =>
    knownJudgements(
      run,
      filed.map(({ id }) => id),
    ),
  );
  const here = new Set(standing.map(({ id }) => id));
  await file.change(
    standing,
    filed.filter(({ id }) => known.has(id) && !here.has(id)),
  );
  return { judgements: standing.length, kept: filed.filter(({ id }) => !known.has(id)).length };
}
