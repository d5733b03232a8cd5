import type { Correction, Curation } from "../../api/Curation";
import { judgementsById, mentionTexts } from "../../graph/curation/knownJudgements";
import { findAuditEntry } from "../../graph/curation/auditEntries";
import type { Graph, Run } from "../../graph/session";
import type { FiledJudgement } from "../../resolve/judgementFile";
import type { Effect } from "./Effect";
import type { JudgementFile } from "./JudgementFile";

/**
 * Lets a file follow every decision on who is who, as it is made and as it is undone. The graph has decided by then: a file
 * that cannot be written is told of and refuses nothing.
 * @param failed is told why the file could not follow
 */
export function keepJudgements(
  curation: Curation,
  graph: Pick<Graph, "readTransaction">,
  file: JudgementFile,
  failed: (error: unknown) => void,
): Curation {
  const followed = async (correcting: Promise<Correction>): Promise<Correction> => {
    const correction = await correcting;
    if (correction.change !== null) await follow(graph, file, correction.change).catch(failed);
    return correction;
  };
  return {
    ...curation,
    judge: (...given) => followed(curation.judge(...given)),
    split: (...given) => followed(curation.split(...given)),
    undo: (...given) => followed(curation.undo(...given)),
  };
}

async function follow(
  graph: Pick<Graph, "readTransaction">,
  file: JudgementFile,
  change: string,
): Promise<void> {
  const { standing, undone } = await graph.readTransaction((run) => decidedBy(run, change));
  if (standing.length + undone.length > 0) await file.change(standing, undone);
}

/** The judgements that a change made or took back, as they are now. */
async function decidedBy(
  run: Run,
  change: string,
): Promise<Record<"standing" | "undone", readonly FiledJudgement[]>> {
  const own = await findAuditEntry(run, change);
  const entry = own?.undoes ? await findAuditEntry(run, own.undoes) : own;
  const effect = entry?.effect ? (JSON.parse(entry.effect) as Effect) : null;
  // What was undone may be a judgement that no change made: it came from a file.
  const judged = effect?.kind === "judged" ? effect.judgements : entry === null ? (own?.causes ?? []) : [];
  const found = await judgementsById(run, judged);
  const texts = await mentionTexts(run, [...new Set(found.flatMap(({ a, b }) => [a, b]))]);
  const filed = (wanted: boolean): FiledJudgement[] =>
    found
      .filter(({ undone }) => undone === wanted)
      .map(({ undone: _, ...judgement }) => ({
        ...judgement,
        names: [texts.get(judgement.a) ?? "", texts.get(judgement.b) ?? ""],
      }));
  return { standing: filed(false), undone: filed(true) };
}
