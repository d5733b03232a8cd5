import type { Command } from "commander";
import type { Extraction } from "../../extract/Extraction";
import { fillEmptyLists } from "../../graph/bulk/fillEmptyLists";
import { tabulate } from "../../graph/bulk/tabulate";
import { migrate } from "../../graph/migrate";
import { Problem } from "../../problems";
import { fingerprintKeys } from "../../text/fingerprintKeys";
import { GatheredTexts } from "../bulk/GatheredTexts";
import { importTables, refuseFilled } from "../bulk/importTables";
import { configurationFor } from "../configuration/configurationFor";
import { openGraph } from "../database/openGraph";
import { eachSource } from "../ingest/eachSource";
import { oneByOne } from "../ingest/oneByOne";
import type { Outcome } from "../ingest/Outcome";
import { readSource } from "../ingest/readSource";
import { reportOutcomes } from "../ingest/reportOutcomes";
import { openReader } from "../reading/openReader";
import { acts, subcommand } from "./subcommand";

const about =
  "Fills a new graph with texts through Neo4j's own importer: for archives, where ingest would take days.";

/** `import --bulk PATH…`: texts into tables, tables into a new store of the managed Neo4j. */
export function importCommand(): Command {
  const command = subcommand("import", about, [
    "import --bulk archive/ --home archive-graph",
    "import --bulk archive/ --home archive-graph --workers 4 --json",
  ])
    .argument("<paths...>", "files, folders (with all below them), or - for standard input")
    .requiredOption(
      "--bulk",
      "by tables and neo4j-admin, into a home that was not started before (the only way so far)",
    )
    .option("--workers <count>", "threads that read texts (COOP_WORKERS, else one for each processor)")
    .option("--heap <size>", "Java heap of the importer", "2g");
  return acts<{ heap: string }>(command, async (terminal, options, ...paths) => {
    const configuration = configurationFor(terminal, options);
    const { home, neo4jUri } = configuration;
    if (neo4jUri) {
      throw new Problem(
        "BAD_USER_INPUT",
        "The importer fills a store of this machine, not a running Neo4j.",
        {
          hint: "Unset NEO4J_URI; then dump the graph (database dump) and restore it there, or use ingest.",
          place: "NEO4J_URI",
        },
      );
    }
    await refuseFilled(home);
    const reader = await openReader(configuration);
    const gathered = new GatheredTexts();
    const outcomes = await eachSource(terminal, paths, {
      ahead: 2 * reader.threads,
      prepare: async (source) =>
        reader.extract(await readSource(source, reader, terminal.signal), terminal.signal),
      finish: oneByOne((source, extraction: Extraction): Promise<Outcome> => {
        const { document, statements } = extraction;
        const told = { source: source.name, document: document.id, title: document.title };
        const twin = gathered.add(extraction);
        if (!twin) return Promise.resolve({ ...told, outcome: "added", statements: statements.length });
        return Promise.resolve(
          twin.id === document.id
            ? { ...told, outcome: "known" }
            : { ...told, outcome: "duplicate", target: twin.file ?? twin.id },
        );
      }),
    }).finally(() => reader.close());
    if (terminal.signal.aborted || !outcomes.some(({ outcome }) => outcome === "added"))
      return reportOutcomes(terminal, outcomes);
    terminal.progress.show({ step: "Deciding who is who" });
    const tables = tabulate(gathered.batches(), new Date().toISOString(), ({ fingerprint }) =>
      fingerprintKeys(fingerprint),
    );
    const onProgress = terminal.progress.show;
    await importTables(tables, { home, heap: options.heap, onProgress, signal: terminal.signal });
    const { graph, close } = await openGraph(configuration, terminal);
    try {
      terminal.progress.show({ step: "Building indexes" });
      await migrate(graph);
      await fillEmptyLists(graph);
    } finally {
      await close();
    }
    return reportOutcomes(terminal, outcomes);
  });
}
