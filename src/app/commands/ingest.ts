import type { Command } from "commander";
import { configurationFor } from "../configuration/configurationFor";
import { openGraph } from "../database/openGraph";
import { migrate } from "../../graph/migrate";
import { eachSource } from "../ingest/eachSource";
import type { Source } from "../ingest/findSources";
import { finishSources, prepareSource } from "../ingest/ingestSource";
import { oneByOne } from "../ingest/oneByOne";
import type { Outcome } from "../ingest/Outcome";
import { previewSource } from "../ingest/previewSource";
import { reportOutcomes } from "../ingest/reportOutcomes";
import { openReader } from "../reading/openReader";
import { acts, subcommand } from "./subcommand";

interface IngestOptions {
  readonly again?: boolean;
  readonly reposts?: boolean;
  readonly dryRun?: boolean;
}

/** Texts that are written in one transaction: ten cost the database little more than one. */
const together = 10;

const about =
  "Adds texts to the graph. What is known already is skipped, so a run can be repeated or resumed.";

/** `ingest PATH…`: texts into the graph, ten texts a transaction. */
export function ingestCommand(): Command {
  const ingest = subcommand("ingest", about, [
    "ingest articles/",
    "ingest one.txt two.txt --json",
    "ingest archive/ --workers 4",
    "ingest article.txt --dry-run",
    "ingest - < article.txt",
  ])
    .argument("<paths...>", "files, folders (with all below them), or - for standard input")
    .option("--again", "read known texts anew, with this release's rules")
    .option("--reposts", "keep texts that say nearly the same as a known one")
    .option("--dry-run", "print what each text would add (+ new, = known, ! contradicting), and keep nothing")
    .option("--workers <count>", "threads that read texts (COOP_WORKERS, else one for each processor)");
  return acts<IngestOptions>(ingest, async (terminal, options, ...paths) => {
    const configuration = configurationFor(terminal, options);
    const reader = await openReader(configuration);
    const { graph, close } = await openGraph(configuration, terminal);
    try {
      await migrate(graph);
      const { again = false, reposts = false, dryRun = false } = options;
      const how = { again, reposts, signal: terminal.signal };
      if (dryRun) {
        const preview = (source: Source) => previewSource(graph, source, reader, terminal.signal);
        const finish = oneByOne((_source, outcome: Outcome) => Promise.resolve(outcome));
        return reportOutcomes(
          terminal,
          await eachSource(terminal, paths, { ahead: 1, prepare: preview, finish }),
        );
      }
      const outcomes = await eachSource(terminal, paths, {
        ahead: 2 * reader.threads,
        prepare: (source) => prepareSource(graph, source, how, reader),
        finish: (group) => finishSources(graph, group, how),
        together,
      });
      return reportOutcomes(terminal, outcomes);
    } finally {
      await reader.close();
      await close();
    }
  });
}
