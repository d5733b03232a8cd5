import { InvalidArgumentError, Option } from "commander";

/** `--variables JSON`: the variables of a GraphQL operation. */
export const variablesOption = (): Option =>
  new Option("--variables <json>", "the operation's variables").default({}).argParser(readVariables);

function readVariables(json: string): Record<string, unknown> {
  let read: unknown;
  try {
    read = JSON.parse(json);
  } catch {
    read = null;
  }
  if (typeof read === "object" && read !== null && !Array.isArray(read))
    return read as Record<string, unknown>;
  throw new InvalidArgumentError("They must be a JSON object.");
}
