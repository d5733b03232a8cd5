import type { Command } from "commander";
import { explainQuestion } from "../ask/explainQuestion";
import { openAsk } from "../ask/openAsk";
import { configurationFor } from "../configuration/configurationFor";
import { readQuestion } from "./options/readQuestion";
import { variablesOption } from "./options/variablesOption";
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
    .addOption(variablesOption())
    .option("--operation <name>", "which operation, where the file holds several")
    .option("--explain", "print the Cypher it compiles to, and ask nothing")
    .option("--url <address>", "ask the server at this address (COOP_URL; a key for it: COOP_KEY)");
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
      const page = new URLSearchParams({ query: question.query, variables: JSON.stringify(variables) });
      line.show(terminal, `/graphiql?${page.toString()}`);
    } finally {
      await line.close();
    }
    return 0;
  });
}
