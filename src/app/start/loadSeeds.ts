import { join } from "node:path";
import type { Graph } from "../../graph/session";
import { Problem } from "../../problems";
import { concernsOneText } from "../ingest/concernsOneText";
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
    try {
      outcomes.push(
        await ingestSource(graph, source, { signal: terminal.signal, leaveWithdrawn: true }, reader),
      );
    } catch (error) {
      // A machine too busy, or a model out of reach, to read a text can still serve the others; the next start reads it.
      if (!(error instanceof Problem) || !concernsOneText(error)) throw error;
      terminal.warn(`${source.name} is left out: ${error.message}`);
    }
  }
  return outcomes;
}
