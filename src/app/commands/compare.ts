import type { Command } from "commander";
import { Problem } from "../../problems";
import type { EntityReference } from "../ask/EntityReference";
import { namedQuestion } from "../ask/namedQuestion";
import { resolveEntity } from "../ask/resolveEntity";
import { asks } from "./asks";
import type { Fact } from "./lines/Fact";
import { factLines } from "./lines/factLines";
import { countOption } from "./options/countOption";
import { subcommand } from "./subcommand";

interface Compared {
  readonly commonConnections: {
    readonly totalCount: number;
    readonly edges: readonly {
      readonly node: EntityReference;
      readonly relations: readonly Fact[];
    }[];
  };
}

/** `compare A B`: what two entities are both tied to. */
export function compareCommand(): Command {
  const examples = ['compare "Official A" "Official B"', "compare A B --first 50 --json"];
  const compare = subcommand(
    "compare",
    "Shows what two entities have in common, with the evidence.",
    examples,
  )
    .argument("<one>", "a name or an id")
    .argument("<other>", "a name or an id")
    .addOption(countOption("--first <count>", "how many at most", 20, 100));
  return asks<{ first: number }>(compare, async (line, terminal, { first }, ...words) => {
    const one = await resolveEntity(line.ask, words[0] ?? "");
    const other = await resolveEntity(line.ask, words[1] ?? "");
    const variables = { of: [one.id, other.id], first };
    const { commonConnections } = (await line.ask({
      query: namedQuestion("compare"),
      variables,
    })) as Compared;
    const { edges, totalCount } = commonConnections;
    if (edges.length === 0) {
      const hint = "path may still find a longer way between them.";
      throw new Problem("NOTHING_FOUND", `${one.name} and ${other.name} have no neighbour in common.`, {
        hint,
      });
    }
    terminal.answer({
      json: commonConnections,
      rows: edges.map(({ node: { id, kind, name }, relations }) => ({
        id,
        kind,
        name,
        relations: relations.length,
      })),
      lines: [
        `${one.name} and ${other.name} have ${totalCount} ${totalCount === 1 ? "neighbour" : "neighbours"} in common:`,
        ...edges.flatMap(({ node, relations }) => [
          terminal.colors.bold(`${node.name} (${node.kind.toLowerCase()})`),
          ...relations.flatMap((fact) => factLines(terminal, fact)),
        ]),
      ],
    });
    line.show(terminal, `/compare?a=${encodeURIComponent(one.id)}&b=${encodeURIComponent(other.id)}`);
  });
}
