import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { parse } from "yaml";
import { z } from "zod";
import { printDecisions } from "./printDecisions";
import { printExamples } from "./printExamples";
import { printSchemaPage } from "./printSchemaPage";
import type { SitePage } from "./SitePage";

const printed = { schema: printSchemaPage, examples: printExamples, decisions: printDecisions };

const contents = z.array(
  z.strictObject({
    section: z.string(),
    pages: z.array(
      z.strictObject({
        title: z.string(),
        from: z.string(),
        to: z.string(),
        print: z.enum(["schema", "examples", "decisions"]).optional(),
        later: z.boolean().default(false),
      }),
    ),
  }),
);

/** The pages that `docs/contents.yaml` lists, and one for each decision. Paths are relative to the project's root. */
export function readContents(): SitePage[] {
  const sections = contents.parse(parse(readFileSync("docs/contents.yaml", "utf8")));
  const listed = sections.flatMap(({ section, pages }) =>
    pages
      .filter(({ from, later }) => !later || existsSync(from))
      .map(({ title, from, to, print }) => {
        const markdown = print === undefined ? readFileSync(from, "utf8") : printed[print]();
        return { title, section, from, to, markdown, listed: true };
      }),
  );
  return [...listed, ...decisionPages()];
}

const decisionPages = (): SitePage[] =>
  readdirSync("docs/decisions")
    .filter((file) => file.endsWith(".md"))
    .sort()
    .map((file) => {
      const markdown = readFileSync(join("docs/decisions", file), "utf8");
      return {
        title: /^# (.+)$/m.exec(markdown)?.[1] ?? file,
        section: "How it is made",
        from: `docs/decisions/${file}`,
        to: `decisions/${basename(file, ".md")}.html`,
        markdown,
        listed: false,
      };
    });
