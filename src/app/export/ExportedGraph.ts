/** What an export holds, in the words of the GraphQL contract. Dates are as stated (`2023-11`, `--11-20`). */
export interface ExportedEntity {
  readonly id: string;
  readonly kind: string;
  readonly name: string;
  readonly aliases: readonly { readonly text: string }[];
  readonly date?: {
    readonly value: string;
    readonly earliest: string | null;
    readonly precision: string;
  } | null;
  readonly status?: string | null;
  readonly city?: string | null;
  readonly code?: string | null;
}

export interface ExportedQuote {
  /** Statement id. */
  readonly id: string;
  readonly quote: string;
  /** UTF-16 code units of the document's text. */
  readonly start: number;
  readonly end: number;
  readonly modality: string;
  readonly document: ExportedSource;
}

export interface ExportedSource {
  readonly id: string;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly language: string;
  readonly publishedOn: { readonly value: string } | null;
}

export interface ExportedFact {
  readonly id: string;
  readonly kind: string;
  readonly from: { readonly id: string };
  readonly to: { readonly id: string };
  readonly title: string | null;
  readonly role: string | null;
  readonly city: string | null;
  readonly stance: string | null;
  readonly status: string | null;
  readonly since: { readonly value: string } | null;
  readonly until: { readonly value: string } | null;
  /** Documents that state it. */
  readonly sourceCount: number;
  /** The same, reposts of one text counted once. */
  readonly corroboration: number;
  readonly evidence: readonly ExportedQuote[];
}

/** What stands at the head of every exported file. */
export interface ExportHead {
  readonly schemaVersion: string;
  readonly licence: string;
  /** What was asked for, in words and ids: "neighbourhood of 3184d2b3, depth 1". */
  readonly query: string;
  /** The state of the graph that the file shows (ISO 8601). */
  readonly knownAt: string;
}

/** A graph on its way into a file: entities first, then facts, each sorted by kind and id; read once. */
export interface ExportedGraph {
  readonly head: ExportHead;
  readonly entities: AsyncIterable<ExportedEntity>;
  readonly facts: AsyncIterable<ExportedFact>;
}
