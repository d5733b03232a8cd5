import type { Seen } from "./Fault";
import { tell } from "./tell";

/** What came of one fault. */
export interface Tried {
  readonly name: string;
  /** Day on which it was tried. */
  readonly at: string;
  readonly seen?: Seen;
  readonly skipped?: string;
  /** The promise that was broken. */
  readonly broken?: string;
}

/** The page of what was seen. */
export function report(tried: readonly Tried[], processors: number): string {
  const rows = tried.map(({ name, at, seen, skipped, broken }) => {
    const told = seen ? tell(seen) : skipped ? `not tried: ${skipped}` : `**${broken ?? ""}**`;
    return `| ${name} | ${told} | ${at} |`;
  });
  return `# Faults

Written by \`npm run test:faults\` (from \`docs/faults.json\`); it runs by itself, not in CI, as it takes minutes. Real processes: the API as
\`start\` runs it, the managed Neo4j, on a machine of ${processors} processors. Times are in seconds.

After every fault these must hold, or the row says in bold which one does not: the service comes back by itself within 10 s of
the database; \`/readyz\` says no while the database is away; every answer is well formed; no document that was confirmed is lost, none
is half loaded; \`doctor --deep\` is clean; no process is left behind.

| Fault | Seen | On |
|---|---|---|
${rows.join("\n")}
`;
}
