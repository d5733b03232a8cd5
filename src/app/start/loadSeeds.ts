import { join } from "node:path";
import type { Graph } from "../../graph/session";
import { findSources } from "../ingest/findSources";
import { ingestSource } from "../ingest/ingestSource";
import type { Outcome } from "../ingest/Outcome";
import { projectRoot } from "../projectRoot";
import type { TextReader } from "../reading/TextReader";
import type { Terminal } from "../terminal/Terminal";

/** Puts the texts that ship with the program into the graph; those that are there already cost one look. */
export async function loadSeeds(graph: Graph, terminal: Terminal, reader: TextReader): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for await (const source of findSources([join(projectRoot, "seeds", "documents")], (path) => path)) {
    terminal.progress.show({
      step: "Reading the texts that ship",
      done: outcomes.length,
      total: outcomes.length + 1,
    });
    outcomes.push(
      await ingestSource(graph, source, { signal: terminal.signal, leaveWithdrawn: true }, reader),
    );
  }
  return outcomes;
}
