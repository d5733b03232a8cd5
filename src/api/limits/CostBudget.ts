import { Problem } from "../../problems";

export interface CostBudgetOptions {
  /** Points that an account may spend at once. */
  readonly points: number;
  /** Seconds after which it has them all again: they come back evenly. */
  readonly seconds: number;
}

interface Account {
  /** Points that had not come back when it last spent. */
  readonly spent: number;
  /** When that was, in seconds. */
  readonly at: number;
}

/** Accounts that are kept before those who have all their points again are looked for and forgotten. */
const kept = 10_000;

/** What each account may spend: a key, or an address without one. A token bucket, so that nobody waits longer than needed. */
export class CostBudget {
  private readonly accounts = new Map<string, Account>();
  private sweepAt = kept;

  /** @param now Tells the time in seconds; any clock that never goes back. */
  constructor(
    private readonly options: CostBudgetOptions,
    private readonly now: () => number = () => performance.now() / 1000,
  ) {}

  /**
   * Charges an account. What costs more than an account can ever have is let in when it has all, and paid off after.
   * @throws Problem RATE_LIMITED with the time to wait
   */
  charge(account: string, points: number): Promise<void> {
    const { points: all, seconds } = this.options;
    const now = this.now();
    const spent = this.spentBy(account, now);
    const missing = spent + Math.min(points, all) - all;
    if (missing > 0) {
      const wait = Math.max(1, Math.ceil((missing * seconds) / all));
      const problem = new Problem(
        "RATE_LIMITED",
        `Too many questions: ${all} points may be spent in ${seconds} s. Try again in ${wait} s.`,
        { cause: { retryAfter: wait } },
      );
      return Promise.reject(problem);
    }
    this.accounts.set(account, { spent: spent + points, at: now });
    if (this.accounts.size >= this.sweepAt) this.sweep(now);
    return Promise.resolve();
  }

  private spentBy(account: string, now: number): number {
    const { spent = 0, at = now } = this.accounts.get(account) ?? {};
    return Math.max(0, spent - ((now - at) * this.options.points) / this.options.seconds);
  }

  private sweep(now: number): void {
    for (const account of this.accounts.keys())
      if (this.spentBy(account, now) === 0) this.accounts.delete(account);
    this.sweepAt = Math.max(kept, 2 * this.accounts.size);
  }
}
