import type { Progress } from "./provideJars";

export interface ManagedNeo4jOptions {
  /** State directory of this graph; `.cooperation-graph` by default. Everything the server keeps lies in it. */
  readonly home: string;
  /** Wanted Bolt port; a free one is taken where it is absent or in use. */
  readonly boltPort?: number;
  /** Opens Neo4j's own browser on this port. */
  readonly httpPort?: number;
  readonly heap?: string;
  readonly pageCache?: string;
  readonly javaOptions?: readonly string[];
  readonly onProgress?: (progress: Progress) => void;
  readonly signal?: AbortSignal;
}
