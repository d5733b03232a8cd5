import type { Evaluation } from "./evaluateGold";
import type { Row, Scorecard } from "./Scorecard";

export interface PrintOptions {
  /** Rows per document, misses and false positives. */
  readonly verbose?: boolean;
  /** Rows per extractor and rule. */
  readonly rules?: boolean;
}

/** An evaluation as plain text, percentages with one digit. */
export function printScorecard(
  evaluation: Evaluation,
  { verbose = false, rules = false }: PrintOptions = {},
): string {
  const lines: string[] = [];
  if (verbose) {
    for (const { file, scorecard, findings } of evaluation.documents) {
      lines.push(...block(file, scorecard, false));
      for (const [name, found] of Object.entries(findings) as [string, string[]][]) {
        lines.push(...found.map((item) => `    ${name}: ${item.replace(/\s+/g, " ").slice(0, 240)}`));
      }
    }
  }
  for (const [name, scorecard] of Object.entries(evaluation.sets)) {
    if (scorecard.documents > 0) lines.push(...block(name, scorecard, false));
  }
  lines.push(...block("all", evaluation.overall, true));
  lines.push("relations by extractor");
  lines.push(...Object.entries(evaluation.overall.extractors).map(([name, row]) => line(name, row)));
  const { rejects } = evaluation;
  const total = rejects.reduce((sum, { count }) => sum + count, 0);
  lines.push(`rejected for want of proof: ${total}`);
  lines.push(...rejects.map(({ extractor, reason, count }) => `  ${count} of ${extractor}: ${reason}`));
  if (rules)
    lines.push("rules", ...Object.entries(evaluation.overall.rules).map(([name, row]) => line(name, row)));
  for (const [file, score] of Object.entries(evaluation.identity ?? {})) {
    const { joined, asked, unasked, merged, distinct } = score;
    lines.push(
      `identity, ${file}: pairs joined ${joined}/${asked}, not asked ${unasked}, distinct pairs merged ${merged}/${distinct}`,
    );
    lines.push(...score.faults.map((fault) => `    ${fault}`));
  }
  return `${lines.join("\n")}\n`;
}

function block(name: string, scorecard: Scorecard, full: boolean): string[] {
  const lines = [`${name}, ${scorecard.documents} ${scorecard.documents === 1 ? "document" : "documents"}`];
  if (full)
    lines.push(...Object.entries(scorecard.entities).map(([kind, row]) => line(`entities ${kind}`, row)));
  lines.push(line("entities but topics", scorecard.entitiesButTopics));
  lines.push(line("officials", scorecard.entities["Official"]), line("entities", scorecard.allEntities));
  if (full) lines.push(...Object.entries(scorecard.relations).map(([kind, row]) => line(kind, row)));
  lines.push(line("relations", scorecard.allRelations));
  const checks = Object.entries(scorecard.checks).map(([check, count]) => `${check} ${count}`);
  lines.push(`  extra facts ${percent(scorecard.extraFactsRate).trim()} % | ${checks.join(" ")}`);
  const shares = Object.entries(scorecard.accuracy).map(
    ([label, { right, of }]) => `${label} ${right}/${of}`,
  );
  lines.push(`  right/asked | ${shares.join(" ")}`);
  return lines;
}

function line(name: string, row: Row | undefined): string {
  if (!row) return `  ${name}: none`;
  const { gold, found, system, correct, wrong, ignored } = row;
  const counts = `gold ${gold} found ${found} system ${system} correct ${correct} wrong ${wrong} ignored ${ignored}`;
  const figures = `P ${percent(row.precision)}  R ${percent(row.recall)}  F1 ${percent(row.f1)}`;
  return `  ${name.padEnd(32)} ${figures}   ${counts}`;
}

function percent(share: number | null): string {
  return share === null ? "    –" : (100 * share).toFixed(1).padStart(5);
}
