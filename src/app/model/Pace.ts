import pLimit from "p-limit";
import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";
import { sleep } from "./sleep";

/** Lets so many requests run at one time, and so many begin in a minute; the others wait their turn. */
export class Pace {
  private readonly atOnce: ReturnType<typeof pLimit>;
  private readonly inMinute: RateLimiterMemory;

  constructor({ concurrency, requestsPerMinute }: { concurrency: number; requestsPerMinute: number }) {
    this.atOnce = pLimit(concurrency);
    this.inMinute = new RateLimiterMemory({ points: requestsPerMinute, duration: 60 });
  }

  /** @throws the signal's reason, also while it waits */
  run<T>(work: () => Promise<T>, signal: AbortSignal): Promise<T> {
    return this.atOnce(async () => {
      await this.turn(signal);
      return work();
    });
  }

  private async turn(signal: AbortSignal): Promise<void> {
    for (;;) {
      signal.throwIfAborted();
      try {
        await this.inMinute.consume("model");
        return;
      } catch (full) {
        if (!(full instanceof RateLimiterRes)) throw full;
        await sleep(full.msBeforeNext, signal);
      }
    }
  }
}
