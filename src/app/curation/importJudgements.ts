import { changeGraph } from "../../graph/change/changeGraph";
import { findPersonJudgements, recordJudgements } from "../../graph/change/personJudgements";
import { knownJudgements } from "../../graph/curation/knownJudgements";
import type { Graph } from "../../graph/session";
import { findContradiction } from "../../resolve/findContradiction";
import type { FiledJudgement } from "../../resolve/judgementFile";
import { decideAnew, gatherTied } from "./decideAnew";
import { tellContradiction } from "./tellContradiction";

/** What became of a file's judgements. */
export interface Imported {
  readonly added: number;
  /** Known to the graph already, standing or undone. */
  readonly known: number;
}

/**
 * Brings judgements from a file into the graph, all or none. What the graph knows is left as it is, also where it was
 * undone meanwhile; judgements on texts that are not in the graph wait for them.
 * @throws Problem CONFLICT where they contradict what stands, or each other
 */
export async function importJudgements(graph: Graph, filed: readonly FiledJudgement[]): Promise<Imported> {
  const unknown = (known: ReadonlySet<string>) => filed.filter(({ id }) => !known.has(id));
  const seen = await graph.readTransaction((run) =>
    knownJudgements(
      run,
      filed.map(({ id }) => id),
    ),
  );
  if (unknown(seen).length === 0) return { added: 0, known: filed.length };
  const { result } = await changeGraph(graph, async (change) => {
    const fresh = unknown(
      await knownJudgements(
        change.run,
        filed.map(({ id }) => id),
      ),
    );
    await recordJudgements(
      change,
      fresh.map(({ names: _, ...judgement }) => judgement),
    );
    const ids = new Set(fresh.map(({ id }) => id));
    const mentions = [...new Set(fresh.flatMap(({ a, b }) => [a, b]))];
    const placed = (await findPersonJudgements(change.run, mentions, [])).filter(({ id }) => ids.has(id));
    const chains = [...new Set(placed.flatMap(({ chainA, chainB }) => [chainA, chainB]))].filter(
      (id) => id !== null,
    );
    const { judgements } = await gatherTied(change, chains);
    const against = findContradiction(
      judgements.filter(({ id }) => ids.has(id)),
      judgements.filter(({ id }) => !ids.has(id)),
    );
    if (against) throw await tellContradiction(change.run, against);
    await decideAnew(change, chains);
    return fresh.length;
  });
  return { added: result, known: filed.length - result };
}
