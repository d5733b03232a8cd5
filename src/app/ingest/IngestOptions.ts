/** How a text is put into the graph. */
export interface IngestOptions {
  readonly signal?: AbortSignal;
  /** Reads documents again that are known already: for a release that extracts better. */
  readonly again?: boolean;
  /** Keeps documents that say nearly the same as another one. */
  readonly reposts?: boolean;
  /** Leaves documents alone that a curator withdrew: for texts that nobody asked for just now. */
  readonly leaveWithdrawn?: boolean;
}
