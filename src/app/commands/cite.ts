import { type Command, Option } from "commander";
import { Problem } from "../../problems";
import { namedQuestion } from "../ask/namedQuestion";
import { citationFormats } from "../citation/citationFormats";
import type { CitedStatement } from "../citation/CitedStatement";
import { asks } from "./asks";
import { subcommand } from "./subcommand";

interface Cited {
  readonly node:
    | null
    | ({ readonly __typename: "Statement" } & CitedStatement)
    | { readonly __typename: string; readonly evidence?: readonly CitedStatement[] };
}

/** `cite FACT`: its sources, ready to paste. */
export function citeCommand(): Command {
  const examples = ["cite 3f0c9a…", "cite 91ab44… --format bibtex"];
  const cite = subcommand("cite", "Cites a statement, or every source of a fact.", examples)
    .argument("<id>", "id of a statement or a relation, as show and --json print them")
    .addOption(new Option("--format <format>", "form").choices(Object.keys(citationFormats)).default("text"));
  return asks<{ format: keyof typeof citationFormats }>(cite, async (line, terminal, { format }, id = "") => {
    const { node } = (await line.ask({ query: namedQuestion("cite"), variables: { id } })) as Cited;
    const sources = node && ("quote" in node ? [node] : node.evidence);
    if (!sources) {
      const hint = "Ids of facts stand in the JSON of show, path and timeline (--json).";
      throw new Problem("NOTHING_FOUND", `No statement or relation has the id ${id}.`, { hint, place: id });
    }
    terminal.answer({
      json: sources,
      rows: sources.map((source) => ({ id: source.id, citation: citationFormats.text(source) })),
      lines: sources.map(citationFormats[format]),
    });
    line.show(terminal, `/f/${encodeURIComponent(id)}`);
  });
}
