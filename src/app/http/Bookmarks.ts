/** What this server's graph has written and seen, as other servers of the same database understand it. */
export interface Bookmarks {
  /** Names the last state that is known here. */
  last(): Promise<readonly string[]>;
  /**
   * Resolves once this server reads nothing older than the named state.
   * @throws Problem BAD_USER_INPUT where the database never had it; UNAVAILABLE, TIMEOUT, INTERRUPTED
   */
  reach(bookmarks: readonly string[], signal: AbortSignal): Promise<void>;
}
