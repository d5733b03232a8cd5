import { changeGraph } from "../../graph/change/changeGraph";
import { findPersonJudgements, recordJudgements } from "../../graph/change/personJudgements";
import { knownJudgements } from "../../graph/curation/knownJudgements";
import type { Graph } from "../../graph/session";
import { Problem } from "../../problems";
import { findContradiction } from "../../resolve/findContradiction";
import type { PersonJudgement } from "../../ontology/PersonJudgement";
import type { FiledJudgement } from "../../resolve/judgementFile";
import { decideAnew, gatherTied } from "./decideAnew";
import { rowOf } from "./rowOf";
import { tellContradiction } from "./tellContradiction";

/** What became of a file's judgements. */
export interface Imported {
  readonly added: number;
  /** Known to the graph already, standing or undone. */
  readonly known: number;
  /** Left out, as they contradict what stands; why in a sentence. */
  readonly contradicting: readonly { readonly judgement: FiledJudgement; readonly why: string }[];
}

/**
 * Brings judgements from a file into the graph. What the graph knows is left as it is, also where it was undone meanwhile;
 * judgements on texts that are not in the graph wait for them.
 * @param leaveOut brings all but those that contradict what stands or each other; otherwise all or none
 * @throws Problem CONFLICT where they do, unless they are left out
 */
export async function importJudgements(
  graph: Graph,
  filed: readonly FiledJudgement[],
  { leaveOut = false }: { readonly leaveOut?: boolean } = {},
): Promise<Imported> {
  const contradicting: { judgement: FiledJudgement; why: string }[] = [];
  for (;;) {
    const left = filed.filter((one) => !contradicting.some(({ judgement }) => judgement.id === one.id));
    const outcome = await importAll(graph, left);
    if (!("against" in outcome)) {
      return { added: outcome.added, known: left.length - outcome.added, contradicting };
    }
    const { against, fresh } = outcome;
    const judgement = left.find(({ id }) => id === fresh);
    if (!judgement) throw against;
    if (!leaveOut) {
      throw new Problem(
        "CONFLICT",
        `Row at line ${judgement.line ?? 0}, ${rowOf(judgement)}, cannot be taken in. ${against.message}`,
        against.hint === undefined ? {} : { hint: against.hint },
      );
    }
    contradicting.push({ judgement, why: against.message });
  }
}

/** All of them, or none: then why, and one that cannot stand beside the others. */
async function importAll(
  graph: Graph,
  filed: readonly FiledJudgement[],
): Promise<{ added: number } | { against: Problem; fresh: string }> {
  const ids = filed.map(({ id }) => id);
  const unknown = (known: ReadonlySet<string>) => filed.filter(({ id }) => !known.has(id));
  const seen = await graph.readTransaction((run) => knownJudgements(run, ids));
  if (unknown(seen).length === 0) return { added: 0 };
  const clashes: { against: Problem; fresh: string }[] = [];
  try {
    const { result } = await changeGraph(graph, async (change) => {
      clashes.length = 0;
      const fresh = unknown(await knownJudgements(change.run, ids));
      await recordJudgements(
        change,
        fresh.map(({ names: _, line: __, ...judgement }) => judgement),
      );
      const own = new Set(fresh.map(({ id }) => id));
      const mentions = [...new Set(fresh.flatMap(({ a, b }) => [a, b]))];
      const placed = (await findPersonJudgements(change.run, mentions, [])).filter(({ id }) => own.has(id));
      const chains = [...new Set(placed.flatMap(({ chainA, chainB }) => [chainA, chainB]))].filter(
        (id) => id !== null,
      );
      const { judgements } = await gatherTied(change, chains);
      const [ours, theirs] = [true, false].map((wanted) =>
        judgements.filter(({ id }) => own.has(id) === wanted),
      ) as [PersonJudgement[], PersonJudgement[]];
      const against = findContradiction(ours, theirs);
      if (against) {
        const first = against.find(({ id }) => own.has(id)) ?? contradictedAlone(ours, theirs);
        const problem = await tellContradiction(change.run, against);
        clashes.push({ against: problem, fresh: first?.id ?? "" });
        throw problem;
      }
      await decideAnew(change, chains);
      return fresh.length;
    });
    return { added: result };
  } catch (error) {
    if (clashes[0]) return clashes[0];
    throw error;
  }
}

/** The first of the new judgements that what stands contradicts by itself, else with the new ones before it. */
function contradictedAlone(
  ours: readonly PersonJudgement[],
  theirs: readonly PersonJudgement[],
): PersonJudgement | undefined {
  return ours.find((one, at) => findContradiction([one], [...theirs, ...ours.slice(0, at)]) !== null);
}
