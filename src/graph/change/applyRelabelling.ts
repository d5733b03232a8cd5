import type { Change } from "./Change";
import { rejoinMentions, relabelChains, relabelMentions } from "./relabel";

/** Who is who, decided anew for some chains. */
export interface NewLabels {
  readonly chains: readonly { readonly chain: string; readonly to: string }[];
  /** All mentions of these chains that a person parted from them; others are parted no longer. */
  readonly parted: readonly { readonly mention: string; readonly to: string }[];
}

/**
 * Lets chains and parted mentions refer to what was decided.
 * @param decided ids of all chains the decision was about, moved or not
 */
export async function applyRelabelling(
  change: Change,
  decided: readonly string[],
  { chains, parted }: NewLabels,
): Promise<void> {
  const still = parted.map(({ mention }) => mention);
  const once = await change.run<{ id: string }>(
    `UNWIND $decided AS id
     MATCH (:Chain {id: id})<-[:MEMBER_OF]-(m:Mention) WHERE m.parted AND NOT m.id IN $still
     RETURN m.id AS id`,
    { decided, still },
  );
  await relabelChains(
    change,
    chains.map(({ chain, to }) => ({ id: chain, to })),
  );
  await rejoinMentions(
    change,
    once.map(({ id }) => id),
  );
  await relabelMentions(
    change,
    parted.map(({ mention, to }) => ({ id: mention, to })),
  );
}
