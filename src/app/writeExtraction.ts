import type { EntityKind, Modality, RelationKind } from "../ontology/derived";
import type { Span } from "../ontology/StatedDate";
import { countRejects, type RejectCount } from "./countRejects";
import type { AttributeStatement, Chain, Extraction, Statement } from "../extract/Extraction";

/** One mention as written: `text` equals the slice `[start, end)` of the file's text, in UTF-16 code units. */
interface WrittenMention extends Span {
  readonly text: string;
  readonly form: string;
  readonly rule: string;
}

export interface WrittenEntity {
  readonly id: string;
  readonly kind: EntityKind;
  readonly name: string;
  /** `YYYY[-MM[-DD]]`, or `--MM[-DD]` where no year is stated. */
  readonly date?: string;
  readonly city?: string;
  readonly status?: string;
  readonly countries?: readonly string[];
  readonly mentions: readonly WrittenMention[];
  /** The words that state its date, city and status. */
  readonly evidence?: readonly WrittenAttribute[];
}

interface WrittenAttribute extends Span {
  readonly property: string;
  readonly value: string;
  readonly quote: string;
  readonly modality: Modality;
  readonly extractor: string;
  readonly rule: string;
}

export interface WrittenRelation extends Span {
  readonly type: RelationKind;
  readonly from: string;
  readonly to: string;
  readonly properties: Statement["properties"] & { readonly since?: string; readonly until?: string };
  readonly quote: string;
  /** Spans outside the quote that name an end. */
  readonly context?: readonly (Span & { readonly text: string; readonly proves: string })[];
  readonly modality: Modality;
  readonly confidence: number;
  readonly extractor: string;
  readonly rule: string;
}

/** What `extract` writes for one document; offsets are UTF-16 code units of the unchanged text. */
export interface WrittenExtraction {
  readonly document: {
    readonly file: string | null;
    readonly id: string;
    readonly title: string | null;
    readonly publisher: string | null;
    /** `YYYY-MM-DD`, or null. */
    readonly publishedOn: string | null;
    readonly language: string;
    readonly bodyStart: number;
    readonly bodyEnd: number;
  };
  readonly entities: readonly WrittenEntity[];
  readonly relations: readonly WrittenRelation[];
  /** What was proposed and is not among them, for want of proof. */
  readonly rejects: readonly RejectCount[];
}

/** An extraction as a plain JSON value. A chain without mentions is left out, and so is what rests on it. */
export function writeExtraction(extraction: Extraction): WrittenExtraction {
  const { document, chains, statements, attributes, rejects } = extraction;
  const { text } = document;
  const written = chains.filter(({ mentions }) => mentions.length > 0);
  const ids = new Set(written.map(({ id }) => id));
  return {
    document: {
      file: document.file,
      id: document.id,
      title: document.title,
      publisher: document.publisher,
      publishedOn: document.publishedOn?.precision === "day" ? document.publishedOn.value : null,
      language: document.language,
      bodyStart: document.body.start,
      bodyEnd: document.body.end,
    },
    entities: written.map((chain) =>
      entity(
        chain,
        attributes.filter((attribute) => attribute.chain === chain.id),
      ),
    ),
    relations: statements
      .filter(({ from, to }) => ids.has(from) && ids.has(to))
      .map((statement) => relation(statement, text)),
    rejects: countRejects(rejects),
  };
}

function entity(chain: Chain, attributes: readonly AttributeStatement[]): WrittenEntity {
  return {
    id: chain.id,
    kind: chain.kind,
    name: chain.name,
    ...(chain.date && { date: chain.date.value }),
    ...(chain.city !== null && { city: chain.city }),
    ...(chain.status !== null && { status: chain.status }),
    ...(chain.countries.length > 0 && { countries: chain.countries }),
    mentions: chain.mentions.map(({ text, start, end, form, rule }) => ({ text, start, end, form, rule })),
    ...(attributes.length > 0 && {
      evidence: attributes.map(({ property, value, quote, start, end, modality, extractor, rule }) => ({
        property,
        value,
        quote,
        start,
        end,
        modality,
        extractor,
        rule,
      })),
    }),
  };
}

function relation(statement: Statement, text: string): WrittenRelation {
  const { kind, from, to, properties, since, until, quote, start, end, context } = statement;
  const { modality, confidence, extractor, rule } = statement;
  return {
    type: kind,
    from,
    to,
    properties: {
      ...properties,
      ...(since && { since: since.value }),
      ...(until && { until: until.value }),
    },
    quote,
    start,
    end,
    ...(context.length > 0 && {
      context: context.map((span) => ({ ...span, text: text.slice(span.start, span.end) })),
    }),
    modality,
    confidence,
    extractor,
    rule,
  };
}
