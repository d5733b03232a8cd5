import type { KnownChain } from "../ontology/Batch";
import { componentOf } from "./clusters/componentOf";
import type { PersonJudgement } from "../ontology/PersonJudgement";
import type { KnownSource } from "./KnownSource";

export interface Known {
  readonly chains: readonly KnownChain[];
  readonly judgements: readonly PersonJudgement[];
}

/**
 * Asks for everything that the given chains' identity hangs on, and no more: the chains that share a key with them, then
 * those that share one with what turned out to be the same, until nothing new is tied.
 * @param mentions mention id → chain id of the given chains; judgements on them are placed there
 */
export async function gatherKnown(
  fresh: readonly KnownChain[],
  mentions: ReadonlyMap<string, string>,
  source: KnownSource,
): Promise<Known> {
  const own = new Set(fresh.map((chain) => chain.id));
  const chains = new Map<string, KnownChain>();
  const judgements = new Map<string, PersonJudgement>();
  const asked = { keys: new Set<string>(), chains: new Set<string>() };
  const place = (one: PersonJudgement): PersonJudgement => ({
    ...one,
    chainA: mentions.get(one.a) ?? one.chainA,
    chainB: mentions.get(one.b) ?? one.chainB,
  });
  let tied: readonly KnownChain[] = fresh;
  for (let open = fresh; open.length > 0; open = tied.filter((chain) => !asked.chains.has(chain.id))) {
    const keys = [...new Set(open.flatMap((chain) => (chain.kind === "Country" ? [] : chain.keys)))].filter(
      (key) => !asked.keys.has(key),
    );
    const ids = open.map((chain) => chain.id);
    const first = asked.chains.size === 0 ? [...mentions.keys()] : [];
    for (const key of keys) asked.keys.add(key);
    for (const id of ids) asked.chains.add(id);
    for (const one of await source.judgementsOn(first, ids)) judgements.set(one.id, place(one));
    const found = keys.length > 0 ? await source.chainsByKeys(keys) : [];
    for (const chain of found) if (!own.has(chain.id)) chains.set(chain.id, chain);
    const judged = [...judgements.values()]
      .flatMap(({ chainA, chainB }) => [chainA, chainB])
      .filter((id) => id !== null)
      .filter((id) => !own.has(id) && !chains.has(id));
    if (judged.length > 0) {
      for (const chain of await source.chainsById([...new Set(judged)])) chains.set(chain.id, chain);
    }
    tied = componentOf(fresh, [...chains.values()], [...judgements.values()]);
  }
  return { chains: [...chains.values()], judgements: [...judgements.values()] };
}
