import type { Batch, KnownChain } from "../../src/ontology/Batch";
import type { Extraction } from "../../src/extract/Extraction";
import type { PersonJudgement } from "../../src/ontology/PersonJudgement";
import type { KnownSource } from "../../src/resolve/KnownSource";
import { resolveAgainst } from "../../src/resolve/resolveAgainst";

/** Documents ingested one after another, kept as the graph keeps them. */
export class MemorySource implements KnownSource {
  readonly chains = new Map<string, KnownChain>();
  readonly batches: Batch[] = [];
  private readonly holders = new Map<string, Set<string>>();
  private readonly places = new Map<string, string>();

  constructor(private readonly human: readonly PersonJudgement[] = []) {}

  async ingest(extraction: Extraction): Promise<Batch> {
    const batch = (await resolveAgainst([extraction], this))[0]!;
    for (const chain of batch.chains) {
      this.chains.set(chain.id, { ...chain, document: batch.document.id });
      for (const key of chain.keys) this.holders.set(key, (this.holders.get(key) ?? new Set()).add(chain.id));
    }
    for (const { id, chain } of batch.mentions) this.places.set(id, chain);
    for (const { chain, from, to } of batch.relabelled) {
      const known = this.chains.get(chain)!;
      if (known.entity !== from) throw new Error(`relabelled from ${from}, but it is ${known.entity}`);
      this.chains.set(chain, { ...known, entity: to });
    }
    this.batches.push(batch);
    return batch;
  }

  /** Chain id → entity id, sorted. */
  entities(): [string, string][] {
    return [...this.chains.values()].map(({ id, entity }): [string, string] => [id, entity]).sort();
  }

  chainsByKeys(keys: readonly string[]): Promise<KnownChain[]> {
    const first = new Map<string, KnownChain>();
    for (const key of keys) {
      for (const id of this.holders.get(key) ?? []) {
        const chain = this.chains.get(id)!;
        const group = `${chain.entity} ${chain.profile ?? chain.id}`;
        const known = first.get(group);
        if (!known || chain.id < known.id) first.set(group, chain);
      }
    }
    return Promise.resolve([...first.values()]);
  }

  alike(ids: readonly string[]): Promise<{ chain: string; like: string }[]> {
    return Promise.resolve(
      ids.flatMap((like) => {
        const { profile, entity } = this.chains.get(like)!;
        if (!profile) return [];
        return [...this.chains.values()]
          .filter((other) => other.id !== like && other.profile === profile && other.entity === entity)
          .map(({ id }) => ({ chain: id, like }));
      }),
    );
  }

  chainsById(ids: readonly string[]): Promise<KnownChain[]> {
    return Promise.resolve(ids.flatMap((id) => this.chains.get(id) ?? []));
  }

  judgementsOn(mentions: readonly string[], chains: readonly string[]): Promise<PersonJudgement[]> {
    const chainOf = (mention: string) => this.places.get(mention) ?? null;
    return Promise.resolve(
      this.human
        .map((one) => ({ ...one, chainA: chainOf(one.a), chainB: chainOf(one.b) }))
        .filter(
          ({ a, b, chainA, chainB }) =>
            mentions.includes(a) ||
            mentions.includes(b) ||
            chains.includes(chainA ?? "") ||
            chains.includes(chainB ?? ""),
        ),
    );
  }
}
