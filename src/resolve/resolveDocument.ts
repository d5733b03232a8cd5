import type { Batch, KnownChain } from "../ontology/Batch";
import type { Extraction } from "../extract/Extraction";
import { assignEntities } from "./clusters/assignEntities";
import { componentOf } from "./clusters/componentOf";
import { documentRow } from "./documentRow";
import type { PersonJudgement } from "../ontology/PersonJudgement";
import { identifyChains } from "./identifyChains";
import { judgementRows } from "./judgementRows";
import { statementRows } from "./statementRows";

/**
 * Decides who is who in one document against what the graph knows.
 * @param known chains that share a key with the document's, and those that are `same` with such chains (`gatherKnown`)
 * @returns everything the document adds; the same whatever was ingested before in whatever order
 */
export function resolveDocument(
  extraction: Extraction,
  known: readonly KnownChain[],
  judgements: readonly PersonJudgement[],
): Batch {
  const { document } = extraction;
  const identified = identifyChains(extraction);
  // What a person judged is looked at by itself.
  const judged = new Set(judgements.flatMap(({ chainA, chainB }) => [chainA, chainB]));
  const found = {
    ...identified,
    chains: identified.chains.map((chain) => (judged.has(chain.id) ? { ...chain, profile: null } : chain)),
  };
  const older = known.filter((chain) => chain.document !== document.id);
  const component = componentOf(found.chains, older, judgements);
  const assigned = assignEntities([...found.chains, ...component], judgements);
  const chains = found.chains.map(({ document: _, ...chain }) => ({
    ...chain,
    entity: assigned.chains.get(chain.id)!,
  }));
  const mentions = found.mentions.map((mention) => {
    const entity = assigned.mentions.get(mention.id);
    return entity === undefined ? mention : { ...mention, entity };
  });
  const own = new Set(mentions.map((mention) => mention.id));
  const parted = [...assigned.mentions].flatMap(([mention, to]) =>
    own.has(mention) ? [] : [{ mention, to }],
  );
  return {
    document: documentRow(document),
    chains,
    mentions,
    ...statementRows(extraction, found),
    judgements: judgementRows(found.chains, older),
    relabelled: component.flatMap((chain) => {
      const to = assigned.chains.get(chain.id)!;
      return to === chain.entity ? [] : [{ chain: chain.id, from: chain.entity, to }];
    }),
    ...(parted.length > 0 ? { parted } : {}),
  };
}
