import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Lines of an answer that the page shows; the whole of it stands in the file beside. */
const shown = 60;

/** Markdown of the questions in `schema/examples`, each with the answer that the five texts give. */
export function printExamples(): string {
  const folder = "schema/examples";
  const parts = readdirSync(folder)
    .filter((file) => file.endsWith(".graphql"))
    .sort()
    .map((file) => {
      const question = readFileSync(join(folder, file), "utf8");
      const answer = readFileSync(join(folder, file.replace(/graphql$/, "json")), "utf8")
        .trimEnd()
        .split("\n");
      const more = answer.length > shown ? `\n… and ${answer.length - shown} lines more` : "";
      const [, words = file, rest = question] = /^# *(.+)\n([^]*)$/.exec(question) ?? [];
      return [
        `## ${words}`,
        `\`\`\`graphql\n${rest.trimEnd()}\n\`\`\``,
        `<details><summary>What the five texts answer</summary>\n\n\`\`\`json\n${answer.slice(0, shown).join("\n")}${more}\n\`\`\`\n\n</details>`,
        `As files: [the question](${file}), [its answer](${file.replace(/graphql$/, "json")}).`,
      ].join("\n\n");
    });
  return `# Questions with their answers\n\nEvery question runs as a test against the graph of the five texts that ship; the answers are recorded from it.\n\n${parts.join("\n\n")}\n`;
}
