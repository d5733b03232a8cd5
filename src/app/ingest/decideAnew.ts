import type { EntityKind } from "../../ontology/derived";
import { applyRelabelling } from "../../graph/change/applyRelabelling";
import type { Change } from "../../graph/change/Change";
import { findChainsOf } from "../../graph/change/findKnownChains";
import { knownSource } from "../../graph/change/knownSource";
import { gatherKnown } from "../../resolve/gatherKnown";
import { relabelling } from "../../resolve/relabelling";

/**
 * Decides anew who is who among the chains of some entities and all that is tied to them: after a document was
 * withdrawn, or a judgement was made or undone. States are who they are.
 */
export async function decideAnew(
  change: Change,
  entities: readonly { readonly id: string; readonly kind: EntityKind }[],
): Promise<void> {
  const doubtful = entities.filter(({ kind }) => kind !== "Country").map(({ id }) => id);
  const fresh = await findChainsOf(change.run, doubtful);
  const known = await gatherKnown(fresh, new Map(), knownSource(change));
  const chains = [...fresh, ...known.chains];
  await applyRelabelling(
    change,
    chains.map(({ id }) => id),
    relabelling(chains, known.judgements),
  );
}
