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
      readonly matchedTitle: string | null;
      readonly node: EntityReference & { readonly degree: number };
    }[];
    readonly documents?: { readonly nodes: readonly { readonly id: string; readonly title: string }[] };
  };
}

/** `find TEXT`: entities by a name or its beginning, officials by an office's title too, documents by theirs. */
export function findCommand(): Command {
  const find = subcommand("find", "Finds entities by name or office, and documents by title.", [
    "find ministry",
    "find Kim --type Official --json",
    'find "foreign minister"',
  ])
    .argument("<text...>", "a name, an office or a headline, or part of one")
    .addOption(new Option("--type <kind>", "only this kind").choices(Object.keys(kinds)))
    .addOption(countOption("--first <count>", "how many at most", 20, 100));
  return asks<{ type?: string; first: number }>(find, async (line, terminal, { type, first }, ...words) => {
    const query = words.join(" ");
    const variables = { query, first, kinds: type ? [type.toUpperCase()] : undefined, documents: !type };
    const { search } = (await line.ask({ query: namedQuestion("find"), variables })) as Found;
    const documents = search.documents?.nodes ?? [];
    if (search.edges.length + documents.length === 0) {
      throw new Problem("NOTHING_FOUND", `Nothing in the graph has a name or a title like “${query}”.`, {
        place: query,
      });
    }
    const entities = search.edges.map(({ node: { id, kind, name, degree }, matchedAlias, matchedTitle }) => ({
      id,
      kind,
      name,
      alias: matchedAlias === name ? null : matchedAlias,
      office: matchedTitle,
      relations: degree,
    }));
    const texts = documents.map(({ id, title }) => ({ id, kind: "DOCUMENT", name: title }));
    const none = { alias: null, office: null, relations: null };
    const rows = [...entities, ...texts.map((text) => ({ ...text, ...none }))];
    terminal.answer({ json: search, rows });
    line.show(terminal, `/search?q=${encodeURIComponent(query)}`);
  });
}
