import { readFileSync } from "node:fs";
import { join } from "node:path";
import { projectRoot } from "../projectRoot";

const folder = join(projectRoot, "schema", "commands");

/** The GraphQL document that a command asks; `schema/commands` holds them, checked against the schema by the linter. */
export function namedQuestion(name: string): string {
  return readFileSync(join(folder, `${name}.graphql`), "utf8");
}
