import type { Graph } from "../../graph/session";
import { countRejects } from "../countRejects";
import type { TextReader } from "../reading/TextReader";
import type { Source } from "./findSources";
import type { Ingested } from "./Ingested";
import { ingestDocuments } from "./ingestDocuments";
import type { IngestOptions } from "./IngestOptions";
import type { Outcome } from "./Outcome";
import { prepareDocument, type PreparedDocument } from "./prepareDocument";
import { readSource } from "./readSource";

/** Reads one text and puts it into the graph. */
export async function ingestSource(
  graph: Graph,
  source: Source,
  options: IngestOptions,
  reader: TextReader,
): Promise<Outcome> {
  const prepared = await prepareSource(graph, source, options, reader);
  return (await finishSources(graph, [{ source, prepared }], options))[0]!;
}

/** The part of it that may run beside others. */
export async function prepareSource(
  graph: Graph,
  source: Source,
  options: IngestOptions,
  reader: TextReader,
): Promise<PreparedDocument> {
  return prepareDocument(graph, await readSource(source, reader, options.signal), reader, options);
}

/** The part that writes: several texts in one transaction, all or none. */
export async function finishSources(
  graph: Graph,
  sources: readonly { readonly source: Source; readonly prepared: PreparedDocument }[],
  options: IngestOptions,
): Promise<Outcome[]> {
  const ingested = await ingestDocuments(
    graph,
    sources.map(({ prepared }) => prepared),
    options,
  );
  return sources.map(({ source, prepared }, at) => outcomeOf(source, prepared, ingested[at]!));
}

function outcomeOf(source: Source, prepared: PreparedDocument, ingested: Ingested): Outcome {
  const { document } = prepared;
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
    ...("extraction" in prepared && { rejected: countRejects(prepared.extraction.rejects) }),
  };
}
