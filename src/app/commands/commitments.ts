import type { Command } from "commander";
import type { EntityReference } from "../ask/EntityReference";
import { namedQuestion } from "../ask/namedQuestion";
import { resolveEntity } from "../ask/resolveEntity";
import { asks } from "./asks";
import type { Evidence } from "./lines/Fact";
import { quoteLine } from "./lines/quoteLine";
import { wordOf } from "./lines/wordOf";
import { countOption } from "./options/countOption";
import { subcommand } from "./subcommand";

interface Promised {
  readonly commitments: {
    readonly totalCount: number;
    readonly nodes: readonly {
      readonly status: string | null;
      readonly monthsSilent: number | null;
      readonly lastHeardOf: { readonly value: string } | null;
      readonly subject: EntityReference;
      readonly steps: readonly {
        readonly status: string;
        readonly observedOn: { readonly value: string } | null;
        readonly quote: Pick<Evidence, "quote" | "document">;
      }[];
    }[];
  };
}

/** `commitments [ENTITY]`: what was promised, how far it came, and how long nothing was heard of it. */
export function commitmentsCommand(): Command {
  const commitments = subcommand(
    "commitments",
    "Lists what was promised, how far it came and how long it is silent.",
    ["commitments", "commitments Mongolia --first 5"],
  )
    .argument("[entity...]", "a name or an id; unless given, all of them")
    .addOption(countOption("--first <count>", "how many at most", 20, 100));
  return asks<{ first: number }>(commitments, async (line, terminal, { first }, ...words) => {
    const of = words.length > 0 ? (await resolveEntity(line.ask, words.join(" "))).id : null;
    const answer = (await line.ask({
      query: namedQuestion("commitments"),
      variables: { of, first },
    })) as Promised;
    const { totalCount, nodes } = answer.commitments;
    const { bold, dim } = terminal.colors;
    const more = totalCount - nodes.length;
    terminal.answer({
      json: answer.commitments,
      rows: nodes.map(({ subject, status, lastHeardOf, monthsSilent, steps }) => ({
        id: subject.id,
        name: subject.name,
        status,
        lastHeardOf: lastHeardOf?.value ?? null,
        monthsSilent,
        quote: steps[0]?.quote.quote,
      })),
      lines: [
        bold(`${totalCount} promised`),
        ...nodes.flatMap(({ subject, status, lastHeardOf, monthsSilent, steps }) => {
          const silent = monthsSilent === null ? "" : `, ${monthsSilent} months ago`;
          const standing = `${wordOf(status ?? "unknown")}, last heard of ${lastHeardOf?.value ?? "undated"}${silent}`;
          return [
            `  ${subject.name} (${wordOf(subject.kind)}): ${standing}  ${dim(subject.id)}`,
            ...steps.map((step) =>
              dim(
                `      ${step.observedOn?.value ?? "undated"}  ${wordOf(step.status)}: ${quoteLine(step.quote)}`,
              ),
            ),
          ];
        }),
        ...(more > 0 ? [`  … and ${more} more: --first ${Math.min(100, totalCount)}`] : []),
      ],
    });
    line.show(terminal, "/review?kind=commitments");
  });
}
