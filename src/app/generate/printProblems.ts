import { problems } from "../../problems";
import { banner } from "./banner";
import { markdownTable } from "./markdownTable";

/** `schema/problems.md`: every way the program refuses, as the table in `src/problems.ts` has it. */
export function printProblems(): string {
  const rows = Object.entries(problems).map(([code, row]) => [
    `\`${code}\``,
    row.about,
    String(row.exit),
    String(row.http),
  ]);
  return (
    banner("src/problems.ts") +
    "\n# Problems\n\n" +
    "Every way the program refuses. The code stands in GraphQL's `errors[].extensions.code`, in the JSON that\n" +
    "commands print with `--json` (`{error: {code, message, hint}}`), and decides the exit status.\n\n" +
    markdownTable(["Code", "Meaning", "Exit status", "HTTP status"], rows)
  );
}
