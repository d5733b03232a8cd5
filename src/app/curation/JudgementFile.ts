import { readFile, rename, writeFile } from "node:fs/promises";
import { type FiledJudgement, printJudgements, readJudgements } from "../../resolve/judgementFile";
import { withFileLock } from "./withFileLock";

/** What tells one decision from another in a printed row: all that stands before its reason. */
const decisionOf = (row: string): string => row.split(", reason: ")[0] ?? row;

/**
 * The file of decisions: one a row, sorted, so that git merges it line by line. Words above the rows (`#`) are the file's
 * own and stay. A file that is not there is empty.
 */
export class JudgementFile {
  private last: Promise<unknown> = Promise.resolve();

  constructor(readonly path: string) {}

  /** @throws Problem JUDGEMENTS_INVALID with file and line */
  async read(): Promise<FiledJudgement[]> {
    return readJudgements(await this.text(), this.path);
  }

  /**
   * Puts decisions in and takes others out, one writer after the other, those of other programs included; nothing is
   * written where nothing differs.
   */
  change(added: readonly FiledJudgement[], removed: readonly FiledJudgement[]): Promise<void> {
    const done = this.last.then(() => withFileLock(this.path, () => this.write(added, removed)));
    this.last = done.catch(() => undefined);
    return done;
  }

  private async write(added: readonly FiledJudgement[], removed: readonly FiledJudgement[]): Promise<void> {
    const text = await this.text();
    const lines = text.split("\n");
    const head = lines.filter((line) => line.startsWith("#"));
    const rows = lines.filter((line) => line.trim() !== "" && !line.startsWith("#"));
    // A file that a person wrote in another form is read and printed as a whole.
    const printed = rows.every((row) => /^- \{ a: ".*\}$/.test(row))
      ? rows
      : rowsOf(readJudgements(text, this.path));
    const gone = new Set(rowsOf([...removed, ...added]).map(decisionOf));
    const kept = printed.filter((row) => !gone.has(decisionOf(row)));
    const next = [...head, ...[...new Set([...kept, ...rowsOf(added)])].sort(), ""].join("\n");
    if (next === text) return;
    const beside = `${this.path}.${process.pid}`;
    await writeFile(beside, next);
    await rename(beside, this.path);
  }

  private async text(): Promise<string> {
    return readFile(this.path, "utf8").catch((error: unknown) => {
      if ((error as NodeJS.ErrnoException).code === "ENOENT") return "";
      throw error;
    });
  }
}

const rowsOf = (judgements: readonly FiledJudgement[]): string[] =>
  printJudgements(judgements).split("\n").filter(Boolean);
