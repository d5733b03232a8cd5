import type { Document } from "../text/Document";
import type { AttributeStatement, Chain, Extraction, Mention, Reject, Statement } from "./Extraction";
import type { Proposal } from "./Extractor";
import { checkAttribute, checkValues } from "./checkValues";
import { kinds, relations } from "../ontology/ontology";
import type { Span } from "../ontology/StatedDate";

const longestQuote = 600;
const mostSentences = 3;

/**
 * Holds every proposal, whoever made it, against the text (design, section 3): mentions and quotes are slices, ends are of
 * the kinds the relation allows, values are those of the ontology, a quote is at most three sentences of one paragraph and 600
 * characters, each end is named in the quote or in its paragraph, or its antecedent's span is added as context. What fails is
 * returned among the rejects; a chain's under the name of the `extractor` that proposed last.
 */
export function verify(
  document: Document,
  proposal: Proposal,
  earlier: readonly Reject[] = [],
  extractor = "rules",
): Extraction {
  const rejects: Reject[] = [...earlier];
  const chains = new Map(proposal.chains.map((chain) => [chain.id, chain]));
  for (const chain of proposal.chains) {
    const reason = checkChain(document, chain);
    if (reason === null) continue;
    chains.delete(chain.id);
    rejects.push({ extractor, rule: chain.mentions[0]?.rule ?? "", reason, proposed: chain });
  }
  const keep = <T extends Statement | AttributeStatement>(
    items: readonly T[],
    check: (item: T) => T | string,
  ): T[] =>
    items.flatMap((item) => {
      const checked = check(item);
      if (typeof checked !== "string") return [checked];
      rejects.push({ extractor: item.extractor, rule: item.rule, reason: checked, proposed: item });
      return [];
    });
  return {
    document,
    chains: [...chains.values()],
    statements: keep(proposal.statements, (statement) => checkStatement(document, chains, statement)),
    attributes: keep(proposal.attributes, (attribute) => {
      const chain = chains.get(attribute.chain);
      if (!chain) return "its chain was rejected";
      return checkAttribute(chain, attribute) ?? checkQuote(document, attribute) ?? attribute;
    }),
    rejects,
  };
}

function checkChain(document: Document, { kind, mentions }: Chain): string | null {
  if (!(kind in kinds)) return "no such kind of thing";
  if (mentions.length === 0) return "the text holds no mention of it";
  const bad = mentions.some((own) => !isSlice(document, own, own.text) || paragraphOf(document, own) < 0);
  return bad ? "a mention is no slice of a paragraph" : null;
}

function checkStatement(
  document: Document,
  chains: ReadonlyMap<string, Chain>,
  statement: Statement,
): Statement | string {
  const from = chains.get(statement.from);
  const to = chains.get(statement.to);
  if (!from || !to) return "an end was rejected";
  if (from === to) return "both ends are one thing";
  const specification = (relations as Partial<typeof relations>)[statement.kind];
  if (!specification) return "no such relation";
  if (!(from.kind in specification.from) || !(to.kind in specification.to)) return "an end of the wrong kind";
  const unknown = checkValues(specification, statement);
  if (unknown) return unknown;
  const wrong = checkQuote(document, statement);
  if (wrong) return wrong;
  const context = [...statement.context];
  for (const [proves, chain, mention] of [
    ["from", from, statement.fromMention],
    ["to", to, statement.toMention],
  ] as const) {
    const isGiven = statement.context.some(
      (span) => span.proves === proves && span.start === mention.start && span.end === mention.end,
    );
    const proof = provenBy(document, statement, chain, mention, isGiven);
    if (proof === null) return `the ${proves} end is named neither in the quote nor by an antecedent`;
    for (const span of proof)
      if (
        !context.some(
          (known) => known.start === span.start && known.end === span.end && known.proves === proves,
        )
      )
        context.push({ start: span.start, end: span.end, proves });
  }
  return { ...statement, context };
}

function checkQuote(document: Document, span: Span & { readonly quote: string }): string | null {
  if (span.quote.trim() === "" || !isSlice(document, span, span.quote))
    return "the quote is no slice of the text";
  if (span.quote.length > longestQuote) return "the quote is too long";
  if (paragraphOf(document, span) < 0) return "the quote does not lie in one paragraph";
  const touched = document.sentences.filter(
    (sentence) => sentence.start < span.end && span.start < sentence.end,
  ).length;
  return touched > mostSentences ? "the quote runs over more than three sentences" : null;
}

/**
 * The spans outside the quote that are needed to know the end: none where a name of it stands in the quote, else the name
 * nearest before in its paragraph or, by antecedent, in the text. Null where the mention is not one of the chain's or
 * stands neither in the quote nor in its paragraph nor is given as the antecedent.
 */
function provenBy(
  document: Document,
  quote: Span,
  chain: Chain,
  mention: Mention,
  isGiven: boolean,
): Span[] | null {
  if (!chain.mentions.some((own) => own.start === mention.start && own.end === mention.end)) return null;
  const inQuote = (own: Mention) => own.start >= quote.start && own.end <= quote.end;
  if (chain.mentions.some((own) => own.form === "name" && inQuote(own))) return [];
  const paragraph = paragraphOf(document, quote);
  const spans: Span[] = [];
  if (!inQuote(mention)) {
    if (!isGiven && paragraphOf(document, mention) !== paragraph) return null;
    spans.push(mention);
  }
  if (mention.form === "name") return spans;
  const names = chain.mentions.filter((own) => own.form === "name");
  const antecedent = names.filter((own) => own.start < mention.start).at(-1) ?? names[0];
  // A thing that the text never names (a meeting told of by a verb) is its own antecedent.
  if (antecedent) spans.push(antecedent);
  return spans;
}

function isSlice(document: Document, span: Span, text: string): boolean {
  return span.start >= 0 && span.start < span.end && document.text.slice(span.start, span.end) === text;
}

function paragraphOf(document: Document, span: Span): number {
  let low = 0;
  let high = document.paragraphs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (document.paragraphs[middle]!.end < span.end) low = middle + 1;
    else high = middle;
  }
  const paragraph = document.paragraphs[low];
  return paragraph && span.start >= paragraph.start ? low : -1;
}
