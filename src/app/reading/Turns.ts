import { Problem } from "../../problems";

/** Lets so many work at one time and the others wait, first come, first served. */
export class Turns {
  private free: number;
  private readonly waiting: (() => void)[] = [];

  /** @param queue how many may wait; more are refused */
  constructor(
    size: number,
    private readonly queue: number,
  ) {
    this.free = size;
  }

  /** Waits for a turn; what it gives back ends the turn. @throws Problem UNAVAILABLE, INTERRUPTED */
  async take(signal?: AbortSignal): Promise<() => void> {
    if (signal?.aborted) throw givenUp();
    if (this.free > 0) this.free -= 1;
    else await this.wait(signal);
    return () => {
      const next = this.waiting.shift();
      if (next) next();
      else this.free += 1;
    };
  }

  private wait(signal?: AbortSignal): Promise<void> {
    if (this.waiting.length >= this.queue) {
      throw new Problem("UNAVAILABLE", "Too many texts wait to be read.", { hint: "Send it again later." });
    }
    return new Promise((resolve, reject) => {
      const leave = (): void => {
        this.waiting.splice(this.waiting.indexOf(enter), 1);
        reject(givenUp());
      };
      const enter = (): void => {
        signal?.removeEventListener("abort", leave);
        resolve();
      };
      this.waiting.push(enter);
      signal?.addEventListener("abort", leave, { once: true });
    });
  }
}

const givenUp = (): Problem => new Problem("INTERRUPTED", "Reading the text was given up.");
