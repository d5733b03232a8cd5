import type { Command } from "commander";
import { configurationFor } from "../configuration/configurationFor";
import { openGraph } from "../database/openGraph";
import { migrate } from "../../graph/migrate";
import { eachSource } from "../ingest/eachSource";
import { ingestSource } from "../ingest/ingestSource";
import { reportOutcomes } from "../ingest/reportOutcomes";
import { acts, subcommand } from "./subcommand";

const about =
  "Adds texts to the graph. What is known already is skipped, so a run can be repeated or resumed.";

/** `ingest PATH…`: texts into the graph, one transaction a text. */
export function ingestCommand(): Command {
  const ingest = subcommand("ingest", about, [
    "ingest articles/",
    "ingest one.txt two.txt --json",
    "ingest - < article.txt",
  ])
    .argument("<paths...>", "files, folders (with all below them), or - for standard input")
    .option("--again", "read known texts anew, with this release's rules")
    .option("--reposts", "keep texts that say nearly the same as a known one");
  return acts<{ again?: boolean; reposts?: boolean }>(ingest, async (terminal, options, ...paths) => {
    const { graph, close } = await openGraph(configurationFor(terminal, options), terminal);
    try {
      await migrate(graph);
      const { again = false, reposts = false } = options;
      const outcomes = await eachSource(terminal, paths, (source) =>
        ingestSource(graph, source, { again, reposts, signal: terminal.signal }),
      );
      return reportOutcomes(terminal, outcomes);
    } finally {
      await close();
    }
  });
}
