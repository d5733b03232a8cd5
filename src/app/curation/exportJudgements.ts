import { allPersonJudgements } from "../../graph/change/personJudgements";
import { mentionTexts } from "../../graph/curation/knownJudgements";
import type { Graph } from "../../graph/session";
import type { FiledJudgement } from "../../resolve/judgementFile";

/** All judgements of people that stand, as a file keeps them: each with what the text calls the two. */
export async function exportJudgements(graph: Graph): Promise<FiledJudgement[]> {
  return graph.readTransaction(async (run) => {
    const standing = await allPersonJudgements(run);
    const texts = await mentionTexts(run, [...new Set(standing.flatMap(({ a, b }) => [a, b]))]);
    return standing.map(({ chainA: _, chainB: __, ...judgement }) => ({
      ...judgement,
      names: [texts.get(judgement.a) ?? "", texts.get(judgement.b) ?? ""],
    }));
  });
}
