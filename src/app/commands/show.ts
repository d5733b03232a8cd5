import type { Command } from "commander";
import type { EntityReference } from "../ask/EntityReference";
import { namedQuestion } from "../ask/namedQuestion";
import { resolveEntity } from "../ask/resolveEntity";
import { asks } from "./asks";
import type { Fact } from "./lines/Fact";
import { factLine } from "./lines/factLine";
import { factLines } from "./lines/factLines";
import { countOption } from "./options/countOption";
import { dayOption } from "./options/dayOption";
import { subcommand } from "./subcommand";

interface Shown {
  readonly node: EntityReference & {
    readonly aliases: readonly { readonly text: string }[];
    readonly date?: { readonly value: string } | null;
    readonly city?: string | null;
    readonly relations: { readonly totalCount: number; readonly nodes: readonly Fact[] };
  };
}

/** `show NAME|ID`: one entity with its facts, each with its quotes. */
export function showCommand(): Command {
  const examples = [
    "show Mongolia --first 5",
    'show "Ministry of Foreign Affairs" --as-of 2025-11-19 --json',
  ];
  const show = subcommand(
    "show",
    "Shows one entity: its names and its facts, each with its quotes.",
    examples,
  )
    .argument("<entity...>", "a name or an id")
    .addOption(countOption("--first <count>", "how many facts at most", 20, 100))
    .addOption(dayOption("--as-of <day>", "only what held on this day"));
  return asks<{ first: number; asOf?: string }>(show, async (line, terminal, { first, asOf }, ...words) => {
    const asked = words.join(" ");
    const { id } = await resolveEntity(line.ask, asked);
    const answer = (await line.ask({
      query: namedQuestion("show"),
      variables: { id, first, asOf },
    })) as Shown;
    const { name, kind, aliases, relations, date, city } = answer.node;
    const others = aliases.map(({ text }) => text).filter((text) => text !== name);
    const more = relations.totalCount - relations.nodes.length;
    terminal.answer({
      json: answer.node,
      rows: relations.nodes.map((fact) => ({
        fact: factLine(fact),
        id: fact.id,
        quote: fact.evidence[0]?.quote,
      })),
      lines: [
        terminal.colors.bold(
          `${name} (${[kind.toLowerCase(), date?.value, city].filter(Boolean).join(", ")})`,
        ) + `  ${id}`,
        ...(isId(asked) && asked !== id ? [`${asked} has meanwhile become a part of it`] : []),
        ...(others.length > 0 ? [`also: ${others.join("; ")}`] : []),
        ...relations.nodes.flatMap((fact) => factLines(terminal, fact, { seenFrom: answer.node.id })),
        ...(more > 0 ? [`  … and ${more} more: --first ${Math.min(100, relations.totalCount)}`] : []),
      ],
    });
    line.show(terminal, `/e/${encodeURIComponent(id)}`);
  });
}

/** Every id that was given out leads somewhere; a name never looks like one. */
const isId = (words: string): boolean => /^[0-9a-f]{20}$/.test(words);
