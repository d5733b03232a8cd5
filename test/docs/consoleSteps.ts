/** A command of a page with what the page says it prints. */
export interface ConsoleStep {
  readonly command: string;
  /** Lines it prints; `…` stands for any text, alone on a line for any lines. Empty where the page shows none. */
  readonly shown: readonly string[];
}

interface Fence {
  readonly language: string;
  readonly text: string;
}

const fences = (markdown: string): Fence[] =>
  [...markdown.matchAll(/^```(\w+)\n([^]*?)^```$/gm)].map(([, language = "", text = ""]) => ({
    language,
    text,
  }));

/** The commands of a Markdown page in order: lines that begin with `$ ` inside `console` blocks. */
export const consoleSteps = (markdown: string): ConsoleStep[] =>
  fences(markdown)
    .filter(({ language }) => language === "console")
    .flatMap(({ text }) => text.split(/^\$ /m).slice(1))
    .map((step) => {
      const [command = "", ...shown] = step.trimEnd().split("\n");
      return { command, shown };
    });

/** The blocks of a page that it tells readers to save: those of a language, by the name in their first line's comment. */
export const savedFiles = (markdown: string, language: string): Map<string, string> =>
  new Map(
    fences(markdown)
      .filter((fence) => fence.language === language)
      .flatMap(({ text }) => {
        const name = /^(?:#|\/\/) (\S+)\n/.exec(text)?.[1];
        return name === undefined ? [] : [[name, text] as const];
      }),
  );

/** What a printed text must look like for a page to be right about it. */
export function patternOf(shown: readonly string[]): RegExp {
  const lines = shown.map((line) =>
    line === "…" ? "(?:[^\\n]*\\n)*?" : `${line.split("…").map(escaped).join("[^\\n]*")}\\n`,
  );
  return new RegExp(`^${lines.join("")}$`);
}

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");
