import type { Command } from "commander";
import type { EntityReference } from "../ask/EntityReference";
import { namedQuestion } from "../ask/namedQuestion";
import { resolveEntity } from "../ask/resolveEntity";
import { asks } from "./asks";
import { countOption } from "./options/countOption";
import { subcommand } from "./subcommand";

interface Mentioned {
  readonly node: EntityReference & {
    readonly mentions: {
      readonly totalCount: number;
      readonly nodes: readonly {
        readonly id: string;
        readonly text: string;
        readonly start: number;
        readonly end: number;
        readonly document: { readonly id: string; readonly title: string | null };
      }[];
    };
  };
}

/** `mentions ENTITY`: the places in texts that name it, with the ids that `split` takes. */
export function mentionsCommand(): Command {
  const examples = ['mentions "Official A"', "mentions Mongolia --first 5 --json"];
  const mentions = subcommand(
    "mentions",
    "Lists where texts name an entity, with the ids that split takes.",
    examples,
  )
    .argument("<entity...>", "a name or an id")
    .addOption(countOption("--first <count>", "how many at most", 50, 100));
  return asks<{ first: number }>(mentions, async (line, terminal, { first }, ...words) => {
    const { id } = await resolveEntity(line.ask, words.join(" "));
    const answer = (await line.ask({
      query: namedQuestion("mentions"),
      variables: { id, first },
    })) as Mentioned;
    const { name, mentions: found } = answer.node;
    const { bold, dim } = terminal.colors;
    const more = found.totalCount - found.nodes.length;
    terminal.answer({
      json: answer.node,
      rows: found.nodes.map(({ document, ...mention }) => ({
        ...mention,
        document: document.id,
        title: document.title,
      })),
      lines: [
        bold(`${name} is named ${found.totalCount} times`) + `  ${id}`,
        ...found.nodes.map(
          (mention) =>
            `  ${mention.text.replace(/\s+/g, " ")} — ${mention.document.title ?? mention.document.id}, ` +
            `${mention.start}–${mention.end}  ${dim(mention.id)}`,
        ),
        ...(more > 0 ? [`  … and ${more} more: --first ${Math.min(100, found.totalCount)}`] : []),
      ],
    });
  });
}
