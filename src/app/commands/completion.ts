import tab from "@bomb.sh/tab/commander";
import type { Command } from "commander";

/**
 * `completion SHELL`: a script for bash, zsh, fish or powershell, after which Tab completes commands, options and the
 * values they choose from. Must come last: it learns the commands that `program` has. The only file that knows the
 * package, whose version is 0.0: the hidden command `complete` is what its scripts call.
 */
export function addCompletion(program: Command): void {
  tab(program, { completionCommandName: "completion" });
  for (const command of program.commands) {
    if (command.name() === "completion") {
      command
        .description("Prints a script that teaches a shell to complete this program's commands.")
        .addHelpText(
          "after",
          example(
            "completion bash > ~/.local/share/bash-completion/completions/cooperation-graph",
            "completion fish | source",
          ),
        );
    } else if (command.name() === "complete") {
      command
        .description("Answers a shell that completes; the scripts of completion call it.")
        .addHelpText("after", example('complete -- export --format ""'));
    }
  }
}

const example = (...lines: string[]): string =>
  `\nExamples:\n${lines.map((line) => `  $ cooperation-graph ${line}`).join("\n")}`;
