import type { Graph } from "../../graph/session";
import type { Source } from "./findSources";
import { ingestDocument, type IngestOptions } from "./ingestDocument";
import type { Outcome } from "./Outcome";
import { readSource } from "./readSource";

/** Reads one text and puts it into the graph. */
export async function ingestSource(graph: Graph, source: Source, options: IngestOptions): Promise<Outcome> {
  const document = await readSource(source);
  const ingested = await ingestDocument(graph, document, options);
  const outcome = {
    source: source.name,
    outcome: ingested.outcome,
    document: document.id,
    title: document.title,
  };
  if (ingested.outcome === "known") return outcome;
  if (ingested.outcome === "duplicate") {
    const { id, file, title } = ingested.of;
    return { ...outcome, target: file ?? title ?? id };
  }
  const { chains, statements } = ingested.batch;
  return {
    ...outcome,
    entities: new Set(chains.map(({ entity }) => entity)).size,
    statements: statements.length,
  };
}
