import type { EntityKind, Modality, RelationKind } from "../ontology/derived";
import type { Span, StatedDate } from "../ontology/StatedDate";
import type { Document } from "../text/Document";

/** A span of the document that names or points at a thing. `rule` is the recogniser that found it. */
export interface Mention extends Span {
  readonly kind: EntityKind;
  readonly text: string;
  readonly form: "name" | "nominal" | "pronoun";
  readonly rule: string;
}

/** A coreference chain: everything by which this document names one thing. `id` is unique in the document ("e12"). */
export interface Chain {
  readonly id: string;
  readonly kind: EntityKind;
  /** Fullest name; for an unnamed event a name made of the text's own words. */
  readonly name: string;
  readonly mentions: readonly Mention[];
  /** ISO 3166-1 alpha-2 codes of the states it belongs to or that take part; a Country's own code. */
  readonly countries: readonly string[];
  readonly date: StatedDate | null;
  readonly city: string | null;
  readonly status: string | null;
  /** Head noun or series ("forum", "joint committee", "partnership"). */
  readonly type: string | null;
  /** Ordinals, acronyms and other distinguishing words. */
  readonly more: Readonly<Record<string, string>>;
}

/**
 * A relation between two chains as this document states it. Invariants, checked by the verifier for every extractor:
 * `text.slice(start, end) === quote`; the quote is at most three sentences of one paragraph and 600 characters;
 * each end's mention stands in the quote or in its paragraph, or its antecedent is given in `context`.
 */
export interface Statement extends Span {
  readonly kind: RelationKind;
  /** Chain ids, and the mention of each that the statement rests on. */
  readonly from: string;
  readonly to: string;
  readonly fromMention: Mention;
  readonly toMention: Mention;
  readonly properties: Readonly<Partial<Record<"title" | "role" | "city" | "stance", string>>>;
  readonly since: StatedDate | null;
  readonly until: StatedDate | null;
  /** When it was so, where that is neither the event's day nor the publication's; null where the text does not say when. */
  readonly observedOn?: StatedDate | null;
  readonly quote: string;
  readonly context: readonly (Span & { readonly proves: "from" | "to" })[];
  readonly modality: Modality;
  readonly confidence: number;
  readonly extractor: string;
  readonly rule: string;
}

/** A date, status or city of a chain, with the words that state it. */
export interface AttributeStatement extends Span {
  readonly chain: string;
  readonly mention: Mention;
  readonly property: "date" | "status" | "city";
  readonly value: string;
  readonly date: StatedDate | null;
  readonly quote: string;
  readonly modality: Modality;
  readonly extractor: string;
  readonly rule: string;
}

/** Why a proposed statement was not kept. */
export interface Reject {
  readonly extractor: string;
  readonly rule: string;
  readonly reason: string;
  readonly proposed: unknown;
}

/** Everything one document says. */
export interface Extraction {
  readonly document: Document;
  readonly chains: readonly Chain[];
  readonly statements: readonly Statement[];
  readonly attributes: readonly AttributeStatement[];
  readonly rejects: readonly Reject[];
}
