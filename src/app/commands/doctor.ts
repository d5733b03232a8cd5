import type { Command } from "commander";
import type { Configuration } from "../configuration/configurationSchema";
import { configurationFor } from "../configuration/configurationFor";
import { openGraph } from "../database/openGraph";
import { examineGraph } from "../doctor/examineGraph";
import { examineMachine } from "../doctor/examineMachine";
import type { Finding } from "../doctor/Finding";
import type { Terminal } from "../terminal/Terminal";
import { acts, subcommand } from "./subcommand";

const marks = { good: "✓", bad: "✗", remark: "·" } as const;

/** `doctor`: what this machine has, what it lacks, and how to get it. */
export function doctorCommand(): Command {
  const doctor = subcommand("doctor", "Says what is missing on this machine and how to get it.", [
    "doctor",
    "doctor --json",
    "doctor --deep",
  ]).option("--deep", "also look through the whole graph: proof of every fact, no loose ends");
  return acts<{ deep?: boolean }>(doctor, async (terminal, options) => {
    const configuration = configurationFor(terminal, options);
    const findings = await examineMachine(configuration);
    if (options.deep) findings.push(...(await examineDeeply(configuration, terminal)));
    const healthy = findings.every(({ state }) => state !== "bad");
    const paint = { good: terminal.colors.green, bad: terminal.colors.red, remark: terminal.colors.dim };
    terminal.answer({
      json: { healthy, findings },
      rows: findings.map((finding) => ({ ...finding })),
      lines: findings.flatMap(({ state, subject, found, wayOut }) => [
        `${paint[state](marks[state])} ${subject}: ${found}`,
        ...(wayOut ? [`    ${wayOut}`] : []),
      ]),
    });
    return healthy ? 0 : 1;
  });
}

async function examineDeeply(configuration: Configuration, terminal: Terminal): Promise<Finding[]> {
  const { graph, close } = await openGraph(configuration, terminal);
  try {
    terminal.progress.show({ step: "Looking through the graph" });
    return await examineGraph(graph);
  } finally {
    await close();
  }
}
