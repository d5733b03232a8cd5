import type { Extraction } from "../extract/Extraction";
import type { Batch, JudgementRow, KnownChain } from "../ontology/Batch";
import { assignEntities } from "./clusters/assignEntities";
import { componentOf } from "./clusters/componentOf";
import { documentRow } from "./documentRow";
import type { PersonJudgement } from "../ontology/PersonJudgement";
import { identifyChains } from "./identifyChains";
import { judgementRows } from "./judgementRows";
import { statementRows } from "./statementRows";

/**
 * Decides who is who in some documents against what the graph knows, in one go. The entities are those that one document
 * after the other ends with. An automatic judgement is given once, with the first document of its two chains; what moves
 * in the graph, with the first batch.
 * @param known chains that share a key with the documents', and those that are `same` with such chains (`gatherKnown`)
 * @returns a batch for each document: everything it adds; the same whatever was ingested before in whatever order
 */
export function resolveDocuments(
  extractions: readonly Extraction[],
  known: readonly KnownChain[],
  judgements: readonly PersonJudgement[],
): Batch[] {
  // What a person judged is looked at by itself.
  const judged = new Set(judgements.flatMap(({ chainA, chainB }) => [chainA, chainB]));
  const found = extractions.map((extraction) => {
    const identified = identifyChains(extraction);
    const chains = identified.chains.map((chain) =>
      judged.has(chain.id) ? { ...chain, profile: null } : chain,
    );
    return { extraction, identified: { ...identified, chains } };
  });
  const fresh = found.flatMap(({ identified }) => identified.chains);
  const documents = new Set(extractions.map(({ document }) => document.id));
  const older = known.filter((chain) => !documents.has(chain.document));
  const component = componentOf(fresh, older, judgements);
  const assigned = assignEntities([...fresh, ...component], judgements);
  const own = new Set(found.flatMap(({ identified }) => identified.mentions.map(({ id }) => id)));
  const parted = [...assigned.mentions].flatMap(([mention, to]) =>
    own.has(mention) ? [] : [{ mention, to }],
  );
  const relabelled = component.flatMap((chain) => {
    const to = assigned.chains.get(chain.id)!;
    return to === chain.entity ? [] : [{ chain: chain.id, from: chain.entity, to }];
  });
  const rows = judgementsByDocument(judgementRows(fresh, older), fresh);
  return found.map(({ extraction, identified }, at) => ({
    document: documentRow(extraction.document),
    chains: identified.chains.map(({ document: _, ...chain }) => ({
      ...chain,
      entity: assigned.chains.get(chain.id)!,
    })),
    mentions: identified.mentions.map((mention) => {
      const entity = assigned.mentions.get(mention.id);
      return entity === undefined ? mention : { ...mention, entity };
    }),
    ...statementRows(extraction, identified),
    judgements: rows.get(extraction.document.id) ?? [],
    relabelled: at === 0 ? relabelled : [],
    ...(at === 0 && parted.length > 0 ? { parted } : {}),
  }));
}

/** Each judgement with the document of its first chain that is among the new ones. */
function judgementsByDocument(
  rows: readonly JudgementRow[],
  fresh: readonly KnownChain[],
): Map<string, JudgementRow[]> {
  const documentOf = new Map(fresh.map(({ id, document }) => [id, document]));
  const found = new Map<string, JudgementRow[]>();
  for (const row of rows) {
    const document = documentOf.get(row.a) ?? documentOf.get(row.b) ?? "";
    const others = found.get(document);
    if (others) others.push(row);
    else found.set(document, [row]);
  }
  return found;
}
