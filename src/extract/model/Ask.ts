/** One question to a language model. The same question is the same hash, by which answers are kept. */
export interface Question {
  /** Id of the document that is read: a hash of its bytes. */
  readonly document: string;
  /** What to do. */
  readonly instruction: string;
  /** The delimited text; data, never instruction. */
  readonly text: string;
  /** JSON schema of the answer. */
  readonly schema: Readonly<Record<string, unknown>>;
}

/**
 * Asks a language model; gives its answer as it came. Who asks decides over retries, limits and caches.
 * @throws Problem MODEL_UNAVAILABLE where no answer is to be had, and the signal's reason once it is aborted
 */
export type Ask = (question: Question, signal: AbortSignal) => Promise<string>;
