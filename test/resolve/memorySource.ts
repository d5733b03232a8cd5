import type { Batch, KnownChain } from "../../src/ontology/Batch";
import type { Extraction } from "../../src/extract/Extraction";
import type { HumanJudgement } from "../../src/resolve/HumanJudgement";
import type { KnownSource } from "../../src/resolve/KnownSource";
import { resolveAgainst } from "../../src/resolve/resolveAgainst";

/** Documents ingested one after another, kept as the graph keeps them. */
export class MemorySource implements KnownSource {
  readonly chains = new Map<string, KnownChain>();
  readonly batches: Batch[] = [];
  private readonly places = new Map<string, string>();

  constructor(private readonly human: readonly HumanJudgement[] = []) {}

  async ingest(extraction: Extraction): Promise<Batch> {
    const batch = await resolveAgainst(extraction, this);
    for (const chain of batch.chains) this.chains.set(chain.id, { ...chain, document: batch.document.id });
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
    return Promise.resolve(
      [...this.chains.values()].filter((chain) => chain.keys.some((key) => keys.includes(key))),
    );
  }

  chainsById(ids: readonly string[]): Promise<KnownChain[]> {
    return Promise.resolve(ids.flatMap((id) => this.chains.get(id) ?? []));
  }

  judgementsOn(mentions: readonly string[], chains: readonly string[]): Promise<HumanJudgement[]> {
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
