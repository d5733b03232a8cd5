import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Markdown of the list of decisions, by number. */
export function printDecisions(): string {
  const folder = "docs/decisions";
  const rows = readdirSync(folder)
    .filter((file) => file.endsWith(".md"))
    .sort()
    .map((file) => {
      const title = /^# (.+)$/m.exec(readFileSync(join(folder, file), "utf8"))?.[1] ?? file;
      return `- [${title.replace(/^\d+\. /, "")}](${file})`;
    });
  return `# Decisions\n\nWhy it is so, and what was not chosen.\n\n${rows.join("\n")}\n`;
}
