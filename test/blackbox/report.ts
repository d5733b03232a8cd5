import type { Seen } from "../faults/Fault";
import { tell } from "../faults/tell";

/** What came of one suite. */
export interface Judged {
  readonly name: string;
  readonly bar: string;
  readonly alsoIn: string | null;
  /** Day on which it ran. */
  readonly at: string;
  /** Load of the machine when it began. */
  readonly loadBefore: number;
  readonly met?: boolean;
  readonly seen?: Seen;
  readonly findings?: readonly string[];
  readonly skipped?: string;
  /** Why it did not come to its end. */
  readonly broken?: string;
}

/** The page of what the suites found. */
export function report(judged: readonly Judged[], processors: number): string {
  const rows = judged.map(({ name, bar, alsoIn, at, loadBefore, met, seen, skipped, broken }) => {
    const told = seen ? tell(seen) : skipped ? `not run: ${skipped}` : `**${broken ?? ""}**`;
    const reached = met ? "yes" : skipped ? "–" : "**no**";
    return `| ${name} | ${bar} | ${reached} | ${told} | ${alsoIn ? `\`${alsoIn}\`` : "–"} | ${loadBefore} | ${at} |`;
  });
  const found = judged.filter(({ findings }) => findings && findings.length > 0);
  const lists = found.map(
    ({ name, findings }) => `\n## ${name}\n\n${(findings ?? []).map((one) => `- ${one}`).join("\n")}\n`,
  );
  return `# Suites of others

Written by \`npm run test:blackbox\` (from \`docs/blackbox.json\`); \`npm run test:blackbox WORD…\` runs the suites whose name holds one
of the words. The built program is started as users start it, with the texts that ship, on a Neo4j of its own, and is known to the suites by
its address only; the machine has ${processors} processors. It is served twice on one graph: as for the public (no schema told, no console,
limits and budgets by default), which graphql-cop and the load meet, and with the schema told and without a budget, for the suites that
would otherwise be turned away. "Load" is the machine's load average when a suite began: over 1 it was not alone.

| Suite | Bar | Reached | Seen | Also in \`npm test\` | Load | On |
|---|---|---|---|---|---|---|
${rows.join("\n")}
${lists.join("")}`;
}
