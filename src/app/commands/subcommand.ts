import { Command } from "commander";
import type { GlobalOptions } from "../terminal/GlobalOptions";
import { Terminal } from "../terminal/Terminal";
import { interruption } from "../terminal/interruption";

/** What a command does with its arguments; the exit status, 0 where it returns none. */
export type Action<Options> = (
  terminal: Terminal,
  options: Options & GlobalOptions,
  ...words: string[]
) => Promise<number | undefined>;

/** A command with its examples, which `--help` shows and a test parses. */
export function subcommand(name: string, about: string, examples: readonly string[]): Command {
  const shown = examples.map((line) => `  $ cooperation-graph ${line}`).join("\n");
  return new Command(name).description(about).addHelpText("after", `\nExamples:\n${shown}`);
}

/** Makes the command do something: flattens commander's arguments and sets the exit status. */
export function acts<Options = object>(command: Command, action: Action<Options>): Command {
  return command.action(async (...given: unknown[]) => {
    const words = given.slice(0, -2).flat() as string[];
    const options = command.optsWithGlobals<Options & GlobalOptions>();
    const terminal = new Terminal(options, interruption());
    try {
      process.exitCode = (await action(terminal, options, ...words)) ?? 0;
    } finally {
      terminal.progress.clear();
    }
  });
}
