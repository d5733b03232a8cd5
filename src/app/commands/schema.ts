import type { Command } from "commander";
import { buildApiSchema } from "../../api/buildApiSchema";
import { introspectApiSchema } from "../../api/introspectApiSchema";
import { printApiSchema } from "../../api/printApiSchema";
import { acts, subcommand } from "./subcommand";

/** `schema`: the GraphQL contract, for editors and code generators. Asks nothing. */
export function schemaCommand(): Command {
  const command = subcommand("schema", "Prints the GraphQL schema; with --json its introspection.", [
    "schema > schema.graphql",
    "schema --json > introspection.json",
  ]);
  return acts(command, (terminal) => {
    const schema = buildApiSchema();
    terminal.answer({ json: introspectApiSchema(schema), lines: [printApiSchema(schema).trimEnd()] });
    return Promise.resolve(0);
  });
}
