import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Command } from "commander";
import { Problem } from "../../problems";
import { configurationFor } from "../configuration/configurationFor";
import type { Baseline } from "../evaluate/Baseline";
import { baselineOf } from "../evaluate/baselineOf";
import { dropsBelow } from "../evaluate/dropsBelow";
import { evaluateGold } from "../evaluate/evaluateGold";
import { printScorecard } from "../evaluate/printScorecard";
import { projectRoot } from "../projectRoot";
import { openReader } from "../reading/openReader";
import type { Terminal } from "../terminal/Terminal";
import { acts, subcommand } from "./subcommand";

interface EvaluateOptions {
  readonly gold?: string;
  readonly texts?: string[];
  readonly identity: boolean;
  readonly rules?: boolean;
  readonly verbose?: boolean;
  readonly baseline?: string;
  readonly record?: string;
}

/** `evaluate`: how well extraction finds what people annotated. */
export function evaluateCommand(): Command {
  const evaluate = subcommand("evaluate", "Scores extraction against annotated texts. Needs no database.", [
    "evaluate",
    "evaluate --rules",
    "evaluate --baseline test/gold/baseline.json",
    "evaluate --gold my-gold/ --texts my-texts/ --json",
  ])
    .option("--gold <folder>", "folder of *.gold.json files (the project's own unless told)")
    .option("--texts <folders...>", "where their texts stand, beside the folder itself")
    .option("--no-identity", "leave out who is who across documents")
    .option("--rules", "a row for each rule")
    .option("--baseline <file>", "fail where a figure lies more than a point below the recorded one")
    .option("--record <file>", "write the figures down for later comparison")
    .option("-v, --verbose", "every miss and every false find");
  return acts<EvaluateOptions>(evaluate, async (terminal, options) => {
    const { gold, texts, identity, rules = false, verbose = false, baseline, record } = options;
    const reader = await openReader(configurationFor(terminal, options));
    const evaluation = await evaluateGold({
      gold: gold === undefined ? join(projectRoot, "test", "gold") : terminal.path(gold),
      texts: texts?.map((folder) => terminal.path(folder)) ?? [join(projectRoot, "seeds", "documents")],
      identity,
      extract: (document) => reader.extract(document, terminal.signal),
      onDocument: ({ file }) => terminal.progress.show({ step: `Scored ${file}` }),
    }).finally(() => reader.close());
    const figures = baselineOf(evaluation);
    if (record !== undefined) {
      await writeFile(terminal.path(record), `${JSON.stringify(figures, null, 1)}\n`);
    }
    const drops = baseline === undefined ? [] : dropsBelow(await readBaseline(terminal, baseline), figures);
    terminal.answer({
      json: { ...evaluation, drops },
      lines: [
        printScorecard(evaluation, { verbose, rules }).trimEnd(),
        ...drops.map((drop) => `worse than recorded: ${drop}`),
      ],
    });
    return drops.length > 0 ? 1 : 0;
  });
}

/** @throws Problem FILE_UNREADABLE where there is none or it has another form */
async function readBaseline(terminal: Terminal, path: string): Promise<Baseline> {
  try {
    const { shares, counts } = JSON.parse(await readFile(terminal.path(path), "utf8")) as Partial<Baseline>;
    if (shares && counts) return { shares, counts };
  } catch (cause) {
    throw new Problem("FILE_UNREADABLE", `${path} cannot be read as recorded figures.`, {
      place: path,
      cause,
    });
  }
  throw new Problem("FILE_UNREADABLE", `${path} holds no recorded figures.`, {
    hint: "Write them with --record.",
    place: path,
  });
}
