import { Problem } from "../../problems";
import type { AskOptions } from "../AskOptions";

/** One request among those that are asked together: it is answered, fails or leaves alone. */
export class Member {
  /** What the database hands over for it; undefined where it has no row. */
  readonly answer: Promise<unknown>;
  /** Answered, failed or gone. */
  settled = false;
  /** Called once it is settled. */
  whenSettled: () => void = () => undefined;
  private resolve!: (raw: unknown) => void;
  private reject!: (reason: unknown) => void;

  constructor(
    readonly parameters: Readonly<Record<string, unknown>>,
    readonly options: AskOptions,
  ) {
    this.answer = new Promise((resolve, reject) => {
      this.resolve = resolve;
      this.reject = reject;
    });
    options.signal?.addEventListener("abort", this.leave, { once: true });
  }

  give(raw: unknown): void {
    if (this.settle()) this.resolve(raw);
  }

  fail(reason: unknown): void {
    if (this.settle()) this.reject(reason);
  }

  private readonly leave = (): void => {
    this.fail(new Problem("INTERRUPTED", "The question was given up."));
  };

  /** Whether it was not settled before. */
  private settle(): boolean {
    if (this.settled) return false;
    this.settled = true;
    this.options.signal?.removeEventListener("abort", this.leave);
    this.whenSettled();
    return true;
  }
}
