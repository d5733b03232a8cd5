import type { AttributeRow, StatementRow } from "../ontology/Batch";
import type { StatedDate } from "../ontology/StatedDate";
import type { Extraction } from "../extract/Extraction";
import { contentId } from "./contentId";
import type { IdentifiedDocument } from "./identifyChains";

/** Statements and attributes with ids from content, and the day on which each was observed. */
export function statementRows(
  { document, chains, statements, attributes }: Extraction,
  { mentionId }: IdentifiedDocument,
): { statements: StatementRow[]; attributes: AttributeRow[] } {
  const dates = new Map(chains.map((chain) => [chain.id, chain.date]));
  const eventDate = (ids: readonly string[]): StatedDate | null =>
    ids.map((id) => dates.get(id)).find((date) => date !== null && date !== undefined) ??
    document.publishedOn;
  const meetings = new Set(chains.filter((chain) => chain.kind === "Meeting").map((chain) => chain.id));
  const rows = statements.map((statement): StatementRow => {
    const from = mentionId(statement.from, statement.fromMention);
    const to = mentionId(statement.to, statement.toMention);
    const {
      kind,
      start,
      end,
      properties,
      since,
      until,
      quote,
      context,
      confidence,
      modality,
      extractor,
      rule,
    } = statement;
    const told = Object.entries(properties).sort().flat();
    return {
      id: contentId(document.id, kind, from, to, start, end, ...told),
      kind,
      from,
      to,
      properties,
      since,
      until,
      quote,
      start,
      end,
      context,
      observedOn:
        statement.observedOn === undefined
          ? eventDate([statement.from, statement.to].filter((id) => meetings.has(id)))
          : statement.observedOn,
      confidence,
      modality,
      extractor,
      rule,
    };
  });
  const said = attributes.map((attribute): AttributeRow => {
    const mention = mentionId(attribute.chain, attribute.mention);
    const { property, value, date, quote, start, end, modality, extractor, rule } = attribute;
    return {
      id: contentId(document.id, property, mention, start, end, value),
      mention,
      property,
      value,
      date,
      quote,
      start,
      end,
      observedOn: document.publishedOn,
      modality,
      extractor,
      rule,
    };
  });
  return { statements: once(rows), attributes: once(said) };
}

/** What several extractors state in the same words is the first one's: a model that repeats the rules adds nothing. */
function once<R extends { readonly id: string; readonly extractor: string }>(rows: readonly R[]): R[] {
  const kept = new Map<string, R>();
  for (const row of rows) {
    const known = kept.get(row.id);
    if (known === undefined || known.extractor === row.extractor) kept.set(row.id, row);
  }
  return [...kept.values()];
}
