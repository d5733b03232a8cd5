import { readFile } from "node:fs/promises";
import type { Command } from "commander";
import { migrate } from "../../graph/migrate";
import { Problem } from "../../problems";
import { readJudgements } from "../../resolve/judgementFile";
import { configurationFor } from "../configuration/configurationFor";
import { exportTo } from "../curation/exportTo";
import { importJudgements } from "../curation/importJudgements";
import { JudgementFile } from "../curation/JudgementFile";
import { openGraph } from "../database/openGraph";
import { acts, subcommand } from "./subcommand";

const about = "Writes decisions on who is who to a file that can be reviewed, and reads them from it.";

/** `judgements export|import [FILE]`: decisions on who is who, between the graph and a file that can be reviewed. */
export function judgementsCommand(): Command {
  const command = subcommand("judgements", about, ["judgements export", "judgements import decisions.yaml"]);
  command.addCommand(exportCommand());
  command.addCommand(importCommand());
  return command;
}

function exportCommand(): Command {
  const write = subcommand("export", "Writes all decisions that stand, one a row, sorted.", [
    "judgements export",
    "judgements export decisions.yaml",
  ]).argument("[file]", "where to (the file that the server keeps, COOP_JUDGEMENTS, unless told)");
  return acts(write, async (terminal, options, file?: string) => {
    const configuration = configurationFor(terminal, options);
    const { graph, close } = await openGraph(configuration, terminal);
    try {
      const path = file === undefined ? configuration.judgements : terminal.path(file);
      const { judgements, kept } = await exportTo(graph, new JudgementFile(path));
      const left = kept === 0 ? [] : [`${kept} rows that this graph does not know were left there.`];
      terminal.answer({
        json: { file: path, judgements, kept },
        lines: [`${judgements} decisions written to ${path}.`, ...left],
      });
      return 0;
    } finally {
      await close();
    }
  });
}

function importCommand(): Command {
  const read = subcommand("import", "Reads decisions into the graph; known ones are left as they are.", [
    "judgements import",
    "judgements import decisions.yaml",
  ]).argument("[file]", "where from (the file that the server keeps, COOP_JUDGEMENTS, unless told)");
  return acts(read, async (terminal, options, file?: string) => {
    const configuration = configurationFor(terminal, options);
    const path = file === undefined ? configuration.judgements : terminal.path(file);
    const text = await readFile(path, "utf8").catch((cause: unknown) => {
      throw new Problem("FILE_UNREADABLE", `${file ?? path} cannot be read.`, { place: file ?? path, cause });
    });
    const filed = readJudgements(text, path);
    const { graph, close } = await openGraph(configuration, terminal);
    try {
      await migrate(graph);
      const { added, known } = await importJudgements(graph, filed);
      terminal.answer({
        json: { file: path, added, known },
        lines: [`${added} decisions added, ${known} known already.`],
      });
      return 0;
    } finally {
      await close();
    }
  });
}
