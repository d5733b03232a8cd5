import { type Command, Option } from "commander";
import { kinds } from "../../ontology/ontology";
import { Problem } from "../../problems";
import type { EntityReference } from "../ask/EntityReference";
import { namedQuestion } from "../ask/namedQuestion";
import { asks } from "./asks";
import { countOption } from "./options/countOption";
import { subcommand } from "./subcommand";

interface Found {
  readonly search: {
    readonly edges: readonly {
      readonly matchedAlias: string | null;
      readonly node: EntityReference & { readonly degree: number };
    }[];
  };
}

/** `find TEXT`: entities by a name or its beginning. */
export function findCommand(): Command {
  const find = subcommand("find", "Finds entities by name.", [
    "find ministry",
    "find Kim --type Official --json",
  ])
    .argument("<text...>", "a name, or part of one")
    .addOption(new Option("--type <kind>", "only this kind").choices(Object.keys(kinds)))
    .addOption(countOption("--first <count>", "how many at most", 20, 100));
  return asks<{ type?: string; first: number }>(find, async (line, terminal, { type, first }, ...words) => {
    const query = words.join(" ");
    const variables = { query, first, kinds: type ? [type.toUpperCase()] : undefined };
    const { search } = (await line.ask({ query: namedQuestion("find"), variables })) as Found;
    if (search.edges.length === 0) {
      throw new Problem("NOTHING_FOUND", `Nothing in the graph is named like “${query}”.`, { place: query });
    }
    const rows = search.edges.map(({ node: { id, kind, name, degree }, matchedAlias }) => ({
      id,
      kind,
      name,
      alias: matchedAlias === name ? null : matchedAlias,
      relations: degree,
    }));
    terminal.answer({ json: search, rows });
    line.show(terminal, `/search?q=${encodeURIComponent(query)}`);
  });
}
