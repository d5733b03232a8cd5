/** Why a correction was refused, for `userErrors`. */
interface Refusal {
  readonly argument: string | null;
  readonly message: string;
  readonly code: string;
}

/**
 * What a correction did: ids of the things to show in the payload, in the order asked, the change that `undo` takes
 * back, or why nothing was done.
 */
export interface Correction {
  readonly change: string | null;
  readonly refusals: readonly Refusal[];
  /** Global ids of the entities touched, as they are after the correction. */
  readonly entities?: readonly string[];
  readonly document?: string | null;
  readonly statement?: string | null;
  readonly report?: IngestReportRow;
}

interface IngestReportRow {
  readonly mentions: number;
  readonly entities: number;
  readonly statements: number;
  readonly rejected: number;
  /** Id of the known document it copies. */
  readonly duplicateOf: string | null;
}

/** Who corrects, and the client's own id of the correction; a repeated one must repeat the answer, not the change. */
export interface Correcting {
  readonly author: string;
  readonly clientMutationId: string | null;
  /** Revision that the author saw; null or absent where only what changes while the request waits is refused. */
  readonly revision?: number | null;
  readonly signal: AbortSignal;
}

/** Arguments of `addStatement` beside its document, span and ends. Enumerations as the ontology writes them. */
export interface StatedProperties {
  readonly title?: string;
  readonly role?: string;
  readonly city?: string;
  readonly stance?: string;
  readonly since?: string;
  readonly until?: string;
  readonly modality: string;
}

/** What the API must do with texts and judgements; `app` implements it over resolve and graph. */
export interface Curation {
  ingest(
    text: string,
    metadata: { readonly title?: string; readonly publisher?: string; readonly publishedOn?: string },
    by: Correcting,
  ): Promise<Correction>;
  withdraw(document: string, reason: string, by: Correcting): Promise<Correction>;
  judge(
    a: string,
    b: string,
    verdict: "same" | "different" | "unsure",
    reason: string,
    by: Correcting,
  ): Promise<Correction>;
  undo(change: string, by: Correcting): Promise<Correction>;
  rename(entity: string, name: string, by: Correcting): Promise<Correction>;
  split(
    entity: string,
    mentions: readonly string[],
    reason: string | null,
    by: Correcting,
  ): Promise<Correction>;
  retract(statement: string, reason: string, by: Correcting): Promise<Correction>;
  addStatement(
    stated: {
      readonly document: string;
      readonly start: number;
      readonly end: number;
      readonly kind: string;
      readonly from: string;
      readonly to: string;
      readonly properties: StatedProperties;
    },
    reason: string,
    by: Correcting,
  ): Promise<Correction>;
}
