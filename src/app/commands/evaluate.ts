import { join } from "node:path";
import type { Command } from "commander";
import { evaluateGold } from "../evaluate/evaluateGold";
import { printScorecard } from "../evaluate/printScorecard";
import { projectRoot } from "../projectRoot";
import { acts, subcommand } from "./subcommand";

interface EvaluateOptions {
  readonly gold?: string;
  readonly texts?: string[];
  readonly identity: boolean;
  readonly rules?: boolean;
  readonly verbose?: boolean;
}

/** `evaluate`: how well extraction finds what people annotated. */
export function evaluateCommand(): Command {
  const evaluate = subcommand("evaluate", "Scores extraction against annotated texts. Needs no database.", [
    "evaluate",
    "evaluate --rules",
    "evaluate --gold my-gold/ --texts my-texts/ --json",
  ])
    .option("--gold <folder>", "folder of *.gold.json files (the project's own unless told)")
    .option("--texts <folders...>", "where their texts stand, beside the folder itself")
    .option("--no-identity", "leave out who is who across documents")
    .option("--rules", "a row for each rule")
    .option("-v, --verbose", "every miss and every false find");
  return acts<EvaluateOptions>(
    evaluate,
    async (terminal, { gold, texts, identity, rules = false, verbose = false }) => {
      const evaluation = await evaluateGold({
        gold: gold === undefined ? join(projectRoot, "test", "gold") : terminal.path(gold),
        texts: texts?.map((folder) => terminal.path(folder)) ?? [join(projectRoot, "seeds", "documents")],
        identity,
        onDocument: ({ file }) => terminal.progress.show({ step: `Scored ${file}` }),
      });
      terminal.answer({
        json: evaluation,
        lines: [printScorecard(evaluation, { verbose, rules }).trimEnd()],
      });
      return 0;
    },
  );
}
