import type { EntityKind } from "../../ontology/derived";

/** What a search for paths is asked for, apart from which relations may be walked. */
export interface PathRequest {
  readonly from: string;
  readonly to: string;
  /** How many relations the two ends have: the search starts at the end with fewer. */
  readonly degrees: readonly [number, number];
  /** Hops at most. */
  readonly maxLength: number;
  /** Paths at most. */
  readonly first: number;
  /** Kinds that may connect. */
  readonly through: readonly EntityKind[];
  /** Ids that every path must pass through. They are never skipped as hubs. */
  readonly via: readonly string[];
  /** Nothing with more relations than this connects, unless it is named in `via`. */
  readonly hubDegree: number;
}

/** How far a search may go before it answers with what it has and says that it was cut. */
export interface SearchBounds {
  /** Relations read, as the degrees of entities tell beforehand. */
  readonly relations: number;
  /** Neighbours read of one entity. */
  readonly neighbours: number;
  /** Partial paths tried. */
  readonly steps: number;
}

export interface FoundPath {
  readonly ids: readonly string[];
  /** Sources that stand behind its hops, summed. */
  readonly weight: number;
}

export interface FoundPaths {
  readonly paths: readonly FoundPath[];
  readonly depth: number;
  readonly nodes: number;
  readonly suppressed: readonly string[];
  readonly truncated: boolean;
}
