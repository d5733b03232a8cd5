import type { Terminal } from "../../terminal/Terminal";
import type { Fact } from "./Fact";
import { factLine } from "./factLine";
import { quoteLine } from "./quoteLine";

/** A fact with its id, which `cite` takes, and below it the quotes that prove it. `before` stands at its start. */
export function factLines(
  { colors }: Terminal,
  fact: Fact,
  { before = "  ", seenFrom }: { readonly before?: string; readonly seenFrom?: string } = {},
): string[] {
  const indent = " ".repeat(before.length + 4);
  return [
    `${before}${factLine(fact, seenFrom)}  ${colors.dim(fact.id)}`,
    ...fact.evidence.map((one) => colors.dim(`${indent}${quoteLine(one)}`)),
  ];
}
