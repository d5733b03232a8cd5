/** Milliseconds of the database that a statement for several requests is made for. */
const worth = 8;
/** Neo4j plans a statement anew for lists of another order of magnitude: up to ten there is one plan. */
const largest = 10;

/**
 * How many requests of a plan are asked together: as many as the database answers in about 8 ms, by what it needed for
 * one of them lately. A plan that needs more than 4 ms for a request is not worth it: what is saved is the way to the
 * database, and its threads would be left idle.
 */
export class Pace {
  /** Milliseconds a request; a plan that nobody asked yet counts as slow. */
  private each = worth;

  note(milliseconds: number, requests: number): void {
    // Whatever else runs, such as forty statements of this plan before they are asked together, only ever adds.
    const seen = Math.min(milliseconds / requests, 4 * worth);
    this.each += (seen - this.each) / (seen < this.each ? 2 : 32);
  }

  get size(): number {
    return Math.min(largest, Math.floor(worth / Math.max(this.each, 0.1)));
  }
}

/** Milliseconds that a request waits at most for others to return. */
export const longestWait = worth;
