import { applyRelabelling } from "../../graph/change/applyRelabelling";
import { carryKeys, likesOf } from "../../graph/change/carryKeys";
import type { Change } from "../../graph/change/Change";
import { findChains } from "../../graph/change/findKnownChains";
import type { KnownChain } from "../../ontology/Batch";
import { componentOf } from "../../resolve/clusters/componentOf";
import { gatherKnown } from "../../resolve/gatherKnown";
import { relabelling, type Relabelling } from "../../resolve/relabelling";
import { withAlike } from "../../resolve/withAlike";
import { knownSource } from "../ingest/knownSource";

/**
 * Decides anew who is who among some chains and all that are tied to them, by the judgements that stand now, and lets
 * the graph say so. Nothing else is looked at, so it takes no longer in a larger graph.
 * @param without chains that are about to leave the graph
 */
export async function decideAnew(
  change: Change,
  chains: readonly string[],
  without: ReadonlySet<string> = new Set(),
): Promise<Relabelling> {
  await carryKeys(change.run, await likesOf(change.run, [...without]), [...without]);
  const { tied, judgements } = await gatherTied(change, chains, [...without]);
  const moved = relabelling(
    tied.filter(({ id }) => !without.has(id)),
    judgements,
  );
  const decided = { ...moved, chains: await withAlike(moved.chains, knownSource(change.run)) };
  await applyRelabelling(
    change,
    tied.map(({ id }) => id),
    decided,
  );
  return decided;
}

/** Chains, all that are tied to them, and the judgements of people on any of these. */
export async function gatherTied(change: Change, chains: readonly string[], without: readonly string[] = []) {
  const start = (await findChains(change.run, [...new Set(chains)])).filter(({ kind }) => kind !== "Country");
  const known = await gatherKnown(start, new Map(), knownSource(change.run, without));
  const others = componentOf(start, known.chains, known.judgements);
  const tied = new Map([...start, ...others].map((chain): [string, KnownChain] => [chain.id, chain]));
  return { tied: [...tied.values()], judgements: known.judgements };
}
