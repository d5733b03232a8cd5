/** What a search for paths is asked for, apart from which relations may be walked and what may connect. */
export interface PathRequest {
  /** Ids that every path must pass through, after both ends. They are never skipped as hubs. */
  readonly via: readonly number[];
  /** Hops at most. */
  readonly maxLength: number;
  /** Paths at most. */
  readonly first: number;
}

/** How far a search may go before it answers with what it has and says that it was cut. */
export interface SearchBounds {
  /** Relations read, as the degrees of entities tell beforehand. */
  readonly relations: number;
  /** Partial paths tried. */
  readonly steps: number;
  /**
   * A rim with more relations than `wideRim` and more than `muchWider` times those of the other is asked only about
   * what lies behind the other.
   */
  readonly wideRim: number;
  readonly muchWider: number;
}

export interface FoundPaths {
  readonly paths: readonly FoundPath[];
  readonly depth: number;
  readonly nodes: number;
  readonly suppressed: readonly string[];
  readonly truncated: boolean;
}

/** A path by the ids of its entities. */
interface FoundPath {
  readonly ids: readonly string[];
}
