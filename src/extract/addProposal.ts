import { Contradictions } from "./Contradictions";
import type { Chain, Extraction, Reject } from "./Extraction";
import type { Proposal } from "./Extractor";
import { joinProposals } from "./joinProposals";
import { verify } from "./verify";

/** What was found already, with what a further reading proposes and the text proves. */
export function addProposal(found: Extraction, proposal: Proposal, extractor: string): Extraction {
  const known = { ids: new Set(found.chains.map(({ id }) => id)), statements: found.statements.length };
  const joined = joinProposals(found, proposal, extractor, extractor);
  const against = new Contradictions(found);
  const rejects: Reject[] = [...(joined.rejects ?? [])];
  const standing = <T extends { readonly rule: string }>(
    items: readonly T[],
    old: number,
    why: (item: T) => string | null,
  ) =>
    items.filter((item, index) => {
      const reason = index < old ? null : why(item);
      if (reason !== null) rejects.push({ extractor, rule: item.rule, reason, proposed: item });
      return reason === null;
    });
  const statements = standing(joined.statements, known.statements, (one) => against.ofStatement(one));
  const attributes = standing(joined.attributes, found.attributes.length, (one) => against.ofAttribute(one));
  const checked = verify(
    found.document,
    { chains: joined.chains, statements, attributes },
    rejects,
    extractor,
  );
  if (known.ids.size === 0) return checked;
  return { ...checked, chains: checked.chains.map((chain) => described(chain, checked.attributes)) };
}

/** A chain with the date, city and status that are stated of it, where the reading that found it gave none. */
function described(chain: Chain, attributes: Extraction["attributes"]): Chain {
  if (chain.date !== null && chain.city !== null && chain.status !== null) return chain;
  const own = attributes.filter((one) => one.chain === chain.id && one.modality !== "denied");
  const stated = (property: "city" | "status") => own.find((one) => one.property === property)?.value ?? null;
  return {
    ...chain,
    date: chain.date ?? own.find(({ date }) => date !== null)?.date ?? null,
    city: chain.city ?? stated("city"),
    status: chain.status ?? stated("status"),
  };
}
