import type { Command } from "commander";
import { Problem } from "../../problems";
import type { EntityReference } from "../ask/EntityReference";
import { namedQuestion } from "../ask/namedQuestion";
import { resolveEntity } from "../ask/resolveEntity";
import { asks } from "./asks";
import type { Fact } from "./lines/Fact";
import { factLines } from "./lines/factLines";
import { countOption } from "./options/countOption";
import { dayOption } from "./options/dayOption";
import { subcommand } from "./subcommand";

interface Timeline {
  readonly timeline: {
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly nodes: readonly {
      readonly date: { readonly value: string; readonly inferred: boolean } | null;
      readonly entity: EntityReference;
      readonly relation: Fact;
    }[];
  };
}

/** `timeline ENTITY`: its facts in the order of their dates, undated last. */
export function timelineCommand(): Command {
  const examples = ["timeline Mongolia --since 2025-01-01", 'timeline "Official A" --csv'];
  const timeline = subcommand("timeline", "Shows an entity's facts by date, undated last.", examples)
    .argument("<entity...>", "a name or an id")
    .addOption(countOption("--first <count>", "how many at most", 20, 100))
    .addOption(dayOption("--since <day>", "not before this day"))
    .addOption(dayOption("--until <day>", "not after this day"));
  return asks<{ first: number; since?: string; until?: string }>(
    timeline,
    async (line, terminal, { first, since, until }, ...words) => {
      const { id, name } = await resolveEntity(line.ask, words.join(" "));
      const variables = { of: id, first, since, until };
      const answer = (await line.ask({ query: namedQuestion("timeline"), variables })) as Timeline;
      const { nodes, pageInfo } = answer.timeline;
      if (nodes.length === 0) throw new Problem("NOTHING_FOUND", `No fact about ${name} is dated so.`);
      const day = (date: { value: string } | null): string => date?.value ?? "undated";
      terminal.answer({
        json: answer.timeline,
        rows: nodes.map(({ date, entity, relation }) => ({
          date: date?.value ?? null,
          kind: relation.kind,
          id: entity.id,
          name: entity.name,
          quote: relation.evidence[0]?.quote,
        })),
        lines: [
          ...nodes.flatMap(({ date, relation }) =>
            factLines(terminal, relation, { before: `${day(date).padEnd(10)}  `, seenFrom: id }),
          ),
          ...(pageInfo.hasNextPage ? ["There is more; --first shows more of it."] : []),
        ],
      });
      line.show(terminal, `/e/${encodeURIComponent(id)}?tab=timeline`);
    },
  );
}
