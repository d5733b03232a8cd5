import type { ExportedGraph } from "./ExportedGraph";

/** A way to write a graph into one file. */
export interface ExportFormat {
  readonly about: string;
  readonly extension: string;
  readonly mediaType: string;
  /** The file, piece by piece. */
  write(graph: ExportedGraph): AsyncIterable<string | Uint8Array>;
}
