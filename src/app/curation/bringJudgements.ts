import { allPersonJudgements } from "../../graph/change/personJudgements";
import { knownJudgements } from "../../graph/curation/knownJudgements";
import type { Graph } from "../../graph/session";
import { importJudgements } from "./importJudgements";
import type { JudgementFile } from "./JudgementFile";
import { rowOf } from "./rowOf";

/**
 * Brings a file's decisions into the graph as a server starts. Where file and graph disagree the graph stands, and each
 * disagreement is told in a sentence.
 * @throws Problem JUDGEMENTS_INVALID where the file cannot be read as decisions
 */
export async function bringJudgements(graph: Graph, file: JudgementFile): Promise<string[]> {
  const filed = await file.read();
  const { contradicting } = await importJudgements(graph, filed, { leaveOut: true });
  const told = contradicting.map(
    ({ judgement, why }) =>
      `${file.path}:${judgement.line ?? 0}: ${rowOf(judgement)} was left out. ${why} Undo those, or take the row out.`,
  );
  const rows = new Set(filed.map(({ id }) => id));
  const { standing, known } = await graph.readTransaction(async (run) => ({
    standing: await allPersonJudgements(run),
    known: await knownJudgements(run, [...rows]),
  }));
  const here = new Set(standing.map(({ id }) => id));
  const undone = [...known].filter((id) => !here.has(id)).length;
  const unfiled = standing.filter(({ id }) => !rows.has(id)).length;
  if (undone > 0)
    told.push(
      `${file.path} has ${undone} decisions that were undone in this graph. They stay undone; \`judgements export\` takes them out of the file.`,
    );
  if (unfiled > 0)
    told.push(
      `${unfiled} decisions stand in this graph and not in ${file.path}. \`judgements export\` writes them there; \`undo\` takes them back.`,
    );
  return told;
}
