import type { Command } from "commander";
import { configurationFor } from "../configuration/configurationFor";
import { examineMachine } from "../doctor/examineMachine";
import { acts, subcommand } from "./subcommand";

const marks = { good: "✓", bad: "✗", remark: "·" } as const;

/** `doctor`: what this machine has, what it lacks, and how to get it. */
export function doctorCommand(): Command {
  const doctor = subcommand("doctor", "Says what is missing on this machine and how to get it.", [
    "doctor",
    "doctor --json",
  ]);
  return acts(doctor, async (terminal, options) => {
    const findings = await examineMachine(configurationFor(terminal, options));
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
