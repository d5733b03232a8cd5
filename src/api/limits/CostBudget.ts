import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";
import { Problem } from "../../problems";

export interface CostBudgetOptions {
  /** Points an account may spend in one period. */
  readonly points: number;
  /** Length of the period in seconds. */
  readonly seconds: number;
}

/** What each account may spend: a key, or an address without one. Throws RATE_LIMITED with the time to wait. */
export class CostBudget {
  private readonly limiter: RateLimiterMemory;

  constructor(private readonly options: CostBudgetOptions) {
    this.limiter = new RateLimiterMemory({ points: options.points, duration: options.seconds });
  }

  async charge(account: string, points: number): Promise<void> {
    try {
      await this.limiter.consume(account, points);
    } catch (refused) {
      if (!(refused instanceof RateLimiterRes)) throw refused;
      const seconds = Math.max(1, Math.ceil(refused.msBeforeNext / 1000));
      throw new Problem(
        "RATE_LIMITED",
        `Too many questions: ${this.options.points} points may be spent in ${this.options.seconds} s. Try again in ${seconds} s.`,
        { cause: { retryAfter: seconds } },
      );
    }
  }
}
