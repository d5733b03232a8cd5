import type { Command } from "commander";
import type { EntityReference } from "../ask/EntityReference";
import { namedQuestion } from "../ask/namedQuestion";
import { asks } from "./asks";
import { countOption } from "./options/countOption";
import { subcommand } from "./subcommand";

interface Review {
  readonly candidates: {
    readonly totalCount: number;
    readonly nodes: readonly {
      readonly score: number;
      readonly reason: string;
      readonly a: EntityReference;
      readonly b: EntityReference;
    }[];
  };
  readonly contradictions: {
    readonly totalCount: number;
    readonly nodes: readonly {
      readonly kind: string;
      readonly subject: { readonly id: string; readonly name: string };
      readonly claims: readonly {
        readonly value: string;
        readonly quote: {
          readonly text: string;
          readonly document: { readonly id: string; readonly title: string | null };
        };
      }[];
    }[];
  };
}

/** `review`: what a person should look at: pairs that may be one, statements that contradict each other. */
export function reviewCommand(): Command {
  const review = subcommand("review", "Lists doubts to settle: pairs that may be one, contradictions.", [
    "review",
    "review --first 5 --json",
  ]).addOption(countOption("--first <count>", "how many of each at most", 20, 100));
  return asks<{ first: number }>(review, async (line, terminal, { first }) => {
    const answer = (await line.ask({ query: namedQuestion("review"), variables: { first } })) as Review;
    const { candidates, contradictions } = answer;
    const { bold, dim } = terminal.colors;
    terminal.answer({
      json: answer,
      rows: candidates.nodes.map(({ score, reason, a, b }) => ({
        score,
        a: a.id,
        nameA: a.name,
        b: b.id,
        nameB: b.name,
        reason,
      })),
      lines: [
        bold(`${candidates.totalCount} pairs may be one`),
        ...candidates.nodes.flatMap(({ score, reason, a, b }) => [
          `  ${score.toFixed(2)}  ${a.name}  ~  ${b.name}  (${a.kind.toLowerCase()})`,
          dim(`        ${reason}`),
          dim(`        ${a.id}  ${b.id}`),
        ]),
        bold(`${contradictions.totalCount} contradictions`),
        ...contradictions.nodes.flatMap(({ kind, subject, claims }) => [
          `  ${subject.name}: ${kind.toLowerCase()}`,
          ...claims.map(({ value, quote }) =>
            dim(`      ${value}: “${quote.text}” — ${quote.document.title ?? quote.document.id}`),
          ),
        ]),
      ],
    });
    line.show(terminal, "/review");
  });
}
