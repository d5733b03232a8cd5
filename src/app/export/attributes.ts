import type { ExportedEntity, ExportedFact } from "./ExportedGraph";

/**
 * The attributes of entities and facts, named alike in every format. Text only and never null, since NetworkX and
 * Gephi refuse null attributes; an unknown value is the empty text.
 */
export const entityAttributes = {
  kind: (entity) => entity.kind,
  aliases: (entity) => entity.aliases.map(({ text }) => text).join(" | "),
  date: (entity) => entity.date?.value ?? "",
  date_precision: (entity) => entity.date?.precision.toLowerCase() ?? "",
  status: (entity) => entity.status?.toLowerCase() ?? "",
  city: (entity) => entity.city ?? "",
  code: (entity) => entity.code ?? "",
} as const satisfies Record<string, (entity: ExportedEntity) => string>;

export const factAttributes = {
  kind: (fact) => fact.kind,
  title: (fact) => fact.title ?? "",
  role: (fact) => fact.role?.toLowerCase() ?? "",
  city: (fact) => fact.city ?? "",
  stance: (fact) => fact.stance ?? "",
  status: (fact) => fact.status?.toLowerCase() ?? "",
  start: (fact) => fact.since?.value ?? "",
  end: (fact) => fact.until?.value ?? "",
  sources: (fact) => String(fact.sourceCount),
  corroboration: (fact) => String(fact.corroboration),
  quote: (fact) => fact.evidence[0]?.quote ?? "",
  modality: (fact) => fact.evidence[0]?.modality.toLowerCase() ?? "",
  statement: (fact) => fact.evidence[0]?.id ?? "",
  source: (fact) => fact.evidence[0]?.document.id ?? "",
  source_title: (fact) => fact.evidence[0]?.document.title ?? "",
  publisher: (fact) => fact.evidence[0]?.document.publisher ?? "",
  published: (fact) => fact.evidence[0]?.document.publishedOn?.value ?? "",
} as const satisfies Record<string, (fact: ExportedFact) => string>;
