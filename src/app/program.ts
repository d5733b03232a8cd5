import { Command } from "commander";
import { commands } from "./commands/commands";
import { addCompletion } from "./commands/completion";
import { programVersion } from "./programVersion";

const examples = `
Examples:
  $ cooperation-graph start                        a graph of the texts that ship, served at http://127.0.0.1:4000
  $ cooperation-graph ingest articles/             adds a folder of texts
  $ cooperation-graph path "Ministry A" "Project B"   how two are linked, with the evidence

Exit status: 0 done, 1 failed, 2 wrong usage, 3 nothing found, 4 ambiguous name, 5 done in part,
6 database unreachable, 130 interrupted.`;

/** The command line as commander sees it. `json` mutes commander's own error text, which main then prints as JSON. */
export function program(json: boolean): Command {
  const root = new Command("cooperation-graph")
    .description("News about cooperation between states in; a graph of proved facts out.")
    .version(programVersion)
    .option("--json", "print the answer as one JSON document, and errors as {error: {code, message, hint}}")
    .option("--jsonl", "print a list as JSON lines")
    .option("--csv", "print a list as CSV")
    .option("-q, --quiet", "no progress, no remarks")
    .option("--no-color", "no colours (NO_COLOR and FORCE_COLOR are heeded too)")
    .option("--home <folder>", "state folder of the managed Neo4j")
    .option("--neo4j-uri <uri>", "a Neo4j to use instead of the managed one (password in NEO4J_PASSWORD)")
    .addHelpText("after", examples)
    .showHelpAfterError("(--help shows how to use it)")
    .configureHelp({ showGlobalOptions: true });
  for (const command of commands()) root.addCommand(command.copyInheritedSettings(root));
  addCompletion(root);
  for (const command of everyCommand(root)) {
    command.exitOverride();
    if (json) command.configureOutput({ writeErr: () => undefined });
  }
  return root;
}

/** The command and all below it. */
function everyCommand(command: Command): Command[] {
  return [command, ...command.commands.flatMap((below) => everyCommand(below))];
}
