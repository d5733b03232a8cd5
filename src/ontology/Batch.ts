import type { EntityKind, Modality, RelationKind } from "./derived";
import type { Span, StatedDate } from "./StatedDate";

/**
 * The hand-over between the line of texts and the graph: everything one document adds, as plain values.
 * `resolve` returns it, `graph` writes it in one transaction. Offsets are UTF-16 code units of `document.text`.
 */
export interface Batch {
  readonly document: DocumentRow;
  readonly chains: readonly ChainRow[];
  readonly mentions: readonly MentionRow[];
  readonly statements: readonly StatementRow[];
  readonly attributes: readonly AttributeRow[];
  /** Automatic judgements between this document's chains and older ones, with their explanation. */
  readonly judgements: readonly JudgementRow[];
  /** Older chains whose canonical entity changes through this document. */
  readonly relabelled: readonly { readonly chain: string; readonly from: string; readonly to: string }[];
  /** Mentions of older chains that a person parted from them, with the entity each refers to now; absent if none. */
  readonly parted?: readonly { readonly mention: string; readonly to: string }[];
}

export interface DocumentRow {
  /** Hash of the file's bytes. */
  readonly id: string;
  readonly file: string | null;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly publishedOn: StatedDate | null;
  /** BCP 47 tag of the body. */
  readonly language: string;
  readonly text: string;
  readonly body: Span;
  /** Near-duplicate fingerprint of the body (hex), for spotting reposts. */
  readonly fingerprint: string;
}

/** Hash of (document, kind, start, end). */
export interface MentionRow extends Span {
  readonly id: string;
  readonly kind: EntityKind;
  readonly text: string;
  /** name: bears the name; nominal: "the vice minister"; pronoun: "he". Only names become aliases. */
  readonly form: "name" | "nominal" | "pronoun";
  readonly chain: string;
  /** Only where a person's judgement parts the mention from its chain: its own canonical entity. */
  readonly entity?: string;
}

/** A coreference chain: the mentions by which one document names one thing. Id = its smallest mention id. */
export interface ChainRow {
  readonly id: string;
  readonly kind: EntityKind;
  /** Fullest name found in this document. */
  readonly name: string;
  readonly names: readonly string[];
  /** Blocking keys: two chains are compared only if they share one. */
  readonly keys: readonly string[];
  /** What identity is judged by beside the name. */
  readonly features: ChainFeatures;
  /**
   * Hash of all that identity is judged by: chains that share it are one, and one of them is looked at for all. Absent
   * where a chain is judged by itself: projects, meetings and agreements, and chains that a person judged.
   */
  readonly profile?: string | null;
  /** Canonical entity: the smallest chain id of its component, or the ISO code of a country. */
  readonly entity: string;
}

export interface ChainFeatures {
  /** ISO 3166-1 alpha-2 codes of the states it belongs to or that take part in it. */
  readonly countries: readonly string[];
  readonly titles: readonly string[];
  readonly date: StatedDate | null;
  readonly city: string | null;
  /** Head noun or series of a meeting, project or agreement: "forum", "joint committee", "partnership". */
  readonly type: string | null;
  /** Topic words, ordinals, anything else that tells two apart: {"ordinal": "9"}. */
  readonly more: Readonly<Record<string, string>>;
  /** Names of chains of the same document that it is tied to (participants, institution), folded. */
  readonly neighbours: readonly string[];
}

/** A relation as one document states it. Hash of (document, kind, both ends' mentions, span). */
export interface StatementRow {
  readonly id: string;
  readonly kind: RelationKind;
  /** Mention ids of both ends. */
  readonly from: string;
  readonly to: string;
  readonly properties: Readonly<Partial<Record<"title" | "role" | "city" | "stance", string>>>;
  readonly since: StatedDate | null;
  readonly until: StatedDate | null;
  readonly quote: string;
  readonly start: number;
  readonly end: number;
  /** Spans outside the quote that name an end or hold its antecedent, with which end they prove. */
  readonly context: readonly (Span & { readonly proves: "from" | "to" })[];
  /** Day it was observed: the event's date, else the publication's. */
  readonly observedOn: StatedDate | null;
  /** 0..1 */
  readonly confidence: number;
  readonly modality: Modality;
  readonly extractor: string;
  readonly rule: string | null;
}

/** A property as one document states it: a date, a status, a city. */
export interface AttributeRow {
  readonly id: string;
  /** Mention id of the thing described. */
  readonly mention: string;
  readonly property: "date" | "status" | "city";
  /** For a date its `value`; for a status one of the ontology's values. */
  readonly value: string;
  readonly date: StatedDate | null;
  readonly quote: string;
  readonly start: number;
  readonly end: number;
  readonly observedOn: StatedDate | null;
  readonly modality: Modality;
  readonly extractor: string;
  readonly rule: string | null;
}

export type Verdict = "same" | "different" | "unsure";

export interface JudgementRow {
  /** Hash of what was judged: the two profiles, or chains. */
  readonly id?: string;
  /** Chain ids, smaller first. */
  readonly a: string;
  readonly b: string;
  readonly verdict: Verdict;
  /** 0..1 */
  readonly score: number;
  /** Rule that decided: "official.given-and-patronymic". */
  readonly rule: string;
  /** Which parts agreed or differed, in words. */
  readonly reason: string;
  /** "automatic", or the person who judged. */
  readonly author: string;
}

/** What the graph knows of a chain that shares a blocking key with new ones. */
export type KnownChain = ChainRow & { readonly document: string };
