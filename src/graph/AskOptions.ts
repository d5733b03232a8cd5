/** How one request's question is asked. */
export interface AskOptions {
  /** Milliseconds after which the database ends the transaction. */
  readonly timeout?: number | undefined;
  /** Shown by the database beside the running transaction. */
  readonly metadata?: Readonly<Record<string, unknown>> | undefined;
  /** Gives the question up: the client went away. */
  readonly signal?: AbortSignal | undefined;
}
