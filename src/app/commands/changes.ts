import type { Command } from "commander";
import type { EntityReference } from "../ask/EntityReference";
import { namedQuestion } from "../ask/namedQuestion";
import { asks } from "./asks";
import type { Evidence } from "./lines/Fact";
import { factLine } from "./lines/factLine";
import { quoteLine } from "./lines/quoteLine";
import { wordOf } from "./lines/wordOf";
import { countOption } from "./options/countOption";
import { dayOption } from "./options/dayOption";
import { subcommand } from "./subcommand";

interface Changed {
  readonly changes: {
    readonly totalCount: number;
    readonly nodes: readonly {
      readonly id: string;
      readonly action: string;
      readonly at: string;
      readonly mutation: string | null;
      readonly reason: string | null;
      readonly document: { readonly id: string; readonly title: string | null } | null;
      readonly entities: readonly { readonly id: string; readonly name: string }[];
      readonly relation: {
        readonly kind: string;
        readonly from: EntityReference;
        readonly to: EntityReference;
      } | null;
      readonly quotes: readonly Pick<Evidence, "quote" | "document">[];
    }[];
  };
}

/** `changes --since DAY`: what entered, changed or left the graph, oldest first, with the words behind it. */
export function changesCommand(): Command {
  const changes = subcommand("changes", "Lists what entered, changed or left the graph, oldest first.", [
    "changes --since 2025-11-19",
    "changes --since 2025-11-19 --first 100 --json",
  ])
    .addOption(dayOption("--since <day>", "from this day on").makeOptionMandatory())
    .addOption(countOption("--first <count>", "how many at most", 20, 100));
  return asks<{ first: number; since: string }>(changes, async (line, terminal, { first, since }) => {
    const variables = { since: `${since}T00:00:00Z`, first };
    const answer = (await line.ask({ query: namedQuestion("changes"), variables })) as Changed;
    const { totalCount, nodes } = answer.changes;
    const { bold, dim } = terminal.colors;
    const more = totalCount - nodes.length;
    terminal.answer({
      json: answer.changes,
      rows: nodes.map((change) => ({
        at: change.at,
        action: change.action,
        what: subjectOf(change),
        mutation: change.mutation,
        quote: change.quotes[0]?.quote,
      })),
      lines: [
        bold(`${totalCount} changes since ${since}`),
        ...nodes.flatMap((change) => [
          `  ${change.at.slice(0, 16).replace("T", " ")}  ${wordOf(change.action)}: ${subjectOf(change)}` +
            (change.reason ? `  (${change.reason})` : ""),
          ...change.quotes.map((quote) => dim(`      ${quoteLine(quote)}`)),
        ]),
        ...(more > 0 ? [`  … and ${more} more: --first ${Math.min(100, totalCount)}`] : []),
      ],
    });
    line.show(terminal, "/changes");
  });
}

/** The fact, else the decision and whom it is about, else the text. */
function subjectOf({ relation, mutation, entities, document }: Changed["changes"]["nodes"][number]): string {
  if (relation) return factLine({ id: "", evidence: [], ...relation });
  const about = entities.map(({ name }) => name).join(", ");
  if (mutation && about) return `${mutation} ${about}`;
  return document?.title ?? document?.id ?? (about || (mutation ?? ""));
}
