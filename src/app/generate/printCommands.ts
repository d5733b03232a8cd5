import type { Command } from "commander";
import { program } from "../program";
import { banner } from "./banner";

/** `docs/commands.md`: what `--help` prints for every command. */
export function printCommands(): string {
  const root = program(false);
  return (
    [
      `${banner("the help texts in src/app/commands")}\n# Commands`,
      "From a clone every command is called as `npm run -s cooperation-graph -- COMMAND …`; after `npm link` it is\n" +
        "`cooperation-graph COMMAND …`. `cooperation-graph completion bash` prints a script for Tab in your shell.",
      "## cooperation-graph",
      helpOf(root),
      ...visible(root).flatMap((command) => [
        `## ${command.name()}`,
        helpOf(command),
        ...visible(command).flatMap((below) => [`### ${command.name()} ${below.name()}`, helpOf(below)]),
      ]),
      "",
    ]
      .join("\n\n")
      .trimEnd() + "\n"
  );
}

const visible = (command: Command): Command[] =>
  command
    .createHelp()
    .visibleCommands(command)
    .filter((below) => below.name() !== "help");

/** The help of a command as a code block, laid out for 100 columns whatever the terminal has. */
function helpOf(command: Command): string {
  let shown = "";
  command.configureOutput({ writeOut: (text) => (shown += text), getOutHelpWidth: () => 100 });
  command.configureHelp({ showGlobalOptions: false });
  command.outputHelp();
  return `\`\`\`text\n${shown.trimEnd()}\n\`\`\``;
}
