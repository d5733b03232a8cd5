import { resolve } from "node:path";
import { stringify } from "csv-stringify/sync";
import Table from "cli-table3";
import { createColors, isColorSupported } from "picocolors";
import type { Answer } from "./Answer";
import type { GlobalOptions } from "./GlobalOptions";
import { ProgressLine } from "./ProgressLine";

type Row = Readonly<Record<string, unknown>>;

/** Where a command speaks: answers go to standard output, all talk and progress to standard error. */
export class Terminal {
  progress: ProgressLine;
  readonly colors: ReturnType<typeof createColors>;
  /** The folder the user stands in: npm runs scripts in the project's root and keeps the caller's folder apart. */
  readonly folder = process.env["INIT_CWD"] ?? process.cwd();

  constructor(
    private readonly options: GlobalOptions,
    /** Aborted when the user interrupts. */
    readonly signal: AbortSignal,
  ) {
    const shown = process.stderr.isTTY && !process.env["CI"] && !options.quiet;
    this.progress = new ProgressLine(shown ? "line" : "none");
    // The library colours what continuous integration reads, too; in a pipe only who asks for colour gets it.
    const seen = process.stdout.isTTY || "FORCE_COLOR" in process.env;
    this.colors = createColors(options.color !== false && isColorSupported && seen);
  }

  /** From here on each step of the work is told once even where nobody watches, for the log of a long start. */
  narrate(): void {
    const watched = process.stderr.isTTY && !process.env["CI"];
    if (!watched && !this.options.quiet) this.progress = new ProgressLine("steps");
  }

  /** A path as the user wrote it, from where the user stands. */
  path(path: string): string {
    return resolve(this.folder, path);
  }

  /** Whether the answer is read by a program. */
  get machine(): boolean {
    return Boolean(this.options.json ?? this.options.jsonl ?? this.options.csv);
  }

  /** Says something to the person at the terminal; silent with `--quiet`, with `--json`, and in a pipe. */
  talk(sentence: string): void {
    this.progress.clear();
    if (!this.options.quiet && !this.machine && process.stderr.isTTY) process.stderr.write(`${sentence}\n`);
  }

  /** Says what the person must know even in a pipe. */
  warn(sentence: string): void {
    this.progress.clear();
    if (!this.options.quiet) process.stderr.write(`${sentence}\n`);
  }

  /** Prints the answer in the form asked for. */
  answer(answer: Answer): void {
    this.progress.clear();
    process.stdout.write(this.shown(answer));
  }

  private shown({ json, rows, lines }: Answer): string {
    if (this.options.json) return `${JSON.stringify(json, null, 2)}\n`;
    if (this.options.jsonl) return (rows ?? [json]).map((row) => `${JSON.stringify(row)}\n`).join("");
    if (this.options.csv) return stringify((rows ?? []).map(flat), { header: true });
    if (lines) return lines.map((line) => `${line}\n`).join("");
    return rows && rows.length > 0 ? this.table(rows.map(flat)) : "";
  }

  /** A table with borders on a terminal, tab-separated in a pipe. */
  private table(rows: readonly Readonly<Record<string, string>>[]): string {
    const head = Object.keys(rows[0] ?? {});
    const cells = rows.map((row) => head.map((key) => row[key] ?? ""));
    if (!process.stdout.isTTY) return [head, ...cells].map((line) => `${line.join("\t")}\n`).join("");
    const table = new Table({
      head: head.map((key) => this.colors.bold(key)),
      style: { head: [], border: [] },
    });
    table.push(...cells);
    return `${table.toString()}\n`;
  }
}

/** A row whose values are one line of text each. */
function flat(row: Row): Record<string, string> {
  const text = (value: unknown): string => {
    if (value === null || value === undefined) return "";
    return (typeof value === "string" ? value : JSON.stringify(value)).replace(/\s+/g, " ");
  };
  return Object.fromEntries(Object.entries(row).map(([key, value]) => [key, text(value)]));
}
