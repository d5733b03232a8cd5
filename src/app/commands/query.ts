import { readFile } from "node:fs/promises";
import { text } from "node:stream/consumers";
import { type Command, InvalidArgumentError } from "commander";
import { Problem } from "../../problems";
import { explainQuestion } from "../ask/explainQuestion";
import { openAsk } from "../ask/openAsk";
import { configurationFor } from "../configuration/configurationFor";
import type { Terminal } from "../terminal/Terminal";
import { acts, subcommand } from "./subcommand";

interface QueryOptions {
  readonly variables: Record<string, unknown>;
  readonly operation?: string;
  readonly explain?: boolean;
}

/** `query FILE`: any GraphQL operation, answered as JSON. */
export function queryCommand(): Command {
  const examples = [
    "query question.graphql",
    "query question.graphql --variables '{\"first\": 5}'",
    "query - --explain < question.graphql",
  ];
  const query = subcommand(
    "query",
    "Puts a GraphQL file to the graph and prints the answer's data as JSON.",
    examples,
  )
    .argument("<file>", "a .graphql file, or - for standard input")
    .option("--variables <json>", "the operation's variables", readVariables, {})
    .option("--operation <name>", "which operation, where the file holds several")
    .option("--explain", "print the Cypher it compiles to, and ask nothing")
    .option("--url <address>", "ask the server at this address");
  return acts<QueryOptions>(query, async (terminal, options, file = "") => {
    const { variables, operation: operationName, explain } = options;
    const question = { query: await readQuestion(terminal, file), variables, operationName };
    if (explain) {
      terminal.answer(explainQuestion(question));
      return 0;
    }
    const line = await openAsk(terminal, configurationFor(terminal, options));
    try {
      const data = await line.ask(question);
      terminal.answer({ json: data, lines: [JSON.stringify(data, null, 2)] });
    } finally {
      await line.close();
    }
    return 0;
  });
}

async function readQuestion(terminal: Terminal, file: string): Promise<string> {
  if (file === "-") return text(process.stdin);
  return readFile(terminal.path(file), "utf8").catch((cause: unknown) => {
    throw new Problem("FILE_UNREADABLE", `${file} cannot be read.`, {
      hint: "Check the path.",
      place: file,
      cause,
    });
  });
}

function readVariables(json: string): Record<string, unknown> {
  try {
    return JSON.parse(json) as Record<string, unknown>;
  } catch {
    throw new InvalidArgumentError("They must be a JSON object.");
  }
}
