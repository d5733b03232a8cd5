import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { createInterface, type Interface } from "node:readline";
import type { GraphAddress } from "../../src/graph/session";
import type { Asked } from "./curationSteps";

/** Corrects in a process of its own, which can be killed at any moment; what was under way is then asked again. */
export class MortalCurator {
  private child: ChildProcess | null = null;
  private lines: AsyncIterator<string> | null = null;
  private reader: Interface | null = null;
  /** How often it was killed (-9), before or after it answered. */
  deaths = 0;
  /** How often before it had answered: in the middle of a correction. */
  interrupted = 0;

  constructor(private readonly address: GraphAddress) {}

  /**
   * Sends a request; with `killAfter` the process is killed so many milliseconds after it began, and another one is asked
   * the same with the same key. @returns id of the change, null where nothing was changed
   */
  async correct(asked: Asked, key: string, killAfter: number | null): Promise<string | null> {
    for (let deadline = killAfter; ; deadline = null) {
      await this.rise();
      this.child!.stdin!.write(`${JSON.stringify({ asked, key })}\n`);
      await this.next();
      if (deadline !== null) {
        const child = this.child!;
        setTimeout(() => child.kill("SIGKILL"), deadline);
      }
      const answer = await this.next();
      if (answer !== null && deadline === null)
        return (JSON.parse(answer) as { change: string | null }).change;
      // It was killed before it answered, or is about to be: whether it had done it, the next one finds out.
      await this.end();
      this.deaths++;
      if (answer === null) this.interrupted++;
    }
  }

  async end(): Promise<void> {
    const { child } = this;
    if (!child) return;
    if (child.exitCode === null && child.signalCode === null) {
      const gone = once(child, "exit");
      child.kill("SIGKILL");
      await gone;
    }
    this.reader?.close();
    this.child = null;
  }

  private async rise(): Promise<void> {
    if (this.child) return;
    const program = [join(__dirname, "../typescript.cjs"), join(__dirname, "correctInChild.ts")];
    this.child = spawn(process.execPath, ["-r", ...program, JSON.stringify(this.address)], {
      stdio: ["pipe", "pipe", "inherit"],
    });
    // A pipe to a process that was killed breaks; that it is gone is noticed when it does not answer.
    this.child.stdin!.on("error", () => undefined);
    this.reader = createInterface({ input: this.child.stdout! });
    this.lines = this.reader[Symbol.asyncIterator]();
    if ((await this.next()) !== "ready") throw new Error("The process that corrects did not start.");
  }

  private async next(): Promise<string | null> {
    const { value, done } = await this.lines!.next();
    return done ? null : value;
  }
}
