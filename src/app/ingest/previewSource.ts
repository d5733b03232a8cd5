import type { Graph } from "../../graph/session";
import type { TextReader } from "../reading/TextReader";
import type { Source } from "./findSources";
import type { Outcome } from "./Outcome";
import { previewText } from "./previewText";
import { readSource } from "./readSource";

/** Reads one text and tells what it would add to the graph, keeping nothing. */
export async function previewSource(
  graph: Graph,
  source: Source,
  reader: TextReader,
  signal: AbortSignal,
): Promise<Outcome> {
  const document = await readSource(source, reader, signal);
  const { facts, contradictions, rejected, duplicateOf } = await previewText(graph, document, reader, signal);
  const told = { source: source.name, document: document.id, title: document.title };
  if (duplicateOf === document.id) return { ...told, outcome: "known" };
  if (duplicateOf !== null) return { ...told, outcome: "duplicate", target: duplicateOf };
  return {
    ...told,
    outcome: "proposed",
    statements: facts.reduce((sum, { statements }) => sum + statements.length, 0),
    proposal: { facts, contradictions, rejected },
  };
}
