import { availableParallelism } from "node:os";
import { extname, join } from "node:path";
import { Piscina } from "piscina";
import type { ExtractOptions } from "../../extract/ExtractOptions";
import { Problem } from "../../problems";
import type { ReaderTask, Reply } from "./ReaderTask";
import type { TextReader } from "./TextReader";
import { Turns } from "./Turns";

export interface ReaderOptions {
  /** Threads at most; one for each processor unless told. They start when they are first needed. */
  readonly threads?: number;
  /** Milliseconds after which a thread that works on one text is taken for stuck and ended. */
  readonly budget?: number;
  /** Rules to leave out, and the milliseconds that the rules may take for one text. */
  readonly extraction?: Pick<ExtractOptions, "budget" | "off">;
  /** Megabytes that one thread may take for what it reads. */
  readonly memory?: number;
  /** Texts that may wait for a thread; more are refused. */
  readonly queue?: number;
  /** Options of Node.js for the threads; those of this program unless told. */
  readonly execArgv?: string[];
}

/** An idle thread holds the lexicon in memory: it is let go after this time, in milliseconds. */
const idle = 300_000;

/**
 * Reads texts in threads of their own, so that this one stays free for others. A thread that is stuck, or whose asker
 * went away, is ended and replaced; nothing but its one text is lost.
 */
export function startReaders(options: ReaderOptions = {}): TextReader {
  const {
    threads = availableParallelism(),
    budget = 20_000,
    memory = 1024,
    queue = 32,
    extraction = {},
    execArgv,
  } = options;
  const pool = new Piscina({
    // The file beside this one: TypeScript from a checkout, JavaScript from a build.
    filename: join(__dirname, `readerThread${extname(__filename)}`),
    name: "readerThread",
    minThreads: 0,
    maxThreads: threads,
    idleTimeout: idle,
    resourceLimits: { maxOldGenerationSizeMb: memory },
    recordTiming: false,
    ...(execArgv ? { execArgv } : {}),
  });
  // A thread that dies between two texts is replaced; the next text waits for the new one.
  pool.on("error", () => undefined);
  const turns = new Turns(threads, queue);
  const closing = new AbortController();

  async function ask<T>(task: ReaderTask, signal?: AbortSignal): Promise<T> {
    const leave = await turns.take(signal);
    const late = AbortSignal.timeout(budget);
    try {
      const reply = (await pool.run(task, {
        signal: AbortSignal.any([late, closing.signal, ...(signal ? [signal] : [])]),
      })) as Reply<T>;
      if ("value" in reply) return reply.value;
      const { code, message, hint, place } = reply.refusal;
      throw new Problem(code, message, { hint, place });
    } catch (error) {
      if (error instanceof Problem) throw error;
      if (signal?.aborted || closing.signal.aborted) {
        throw new Problem("INTERRUPTED", "Reading the text was given up.", { cause: error });
      }
      if (late.aborted) throw tooSlow(budget);
      throw tooLarge(error, memory) ?? error;
    } finally {
      leave();
    }
  }

  return {
    threads,
    read: (bytes, readOptions = {}, signal) => ask({ bytes, options: readOptions }, signal),
    extract: (document, signal) => ask({ document, options: extraction }, signal),
    async close() {
      closing.abort();
      await pool.destroy();
    },
  };
}

const tooSlow = (budget: number): Problem =>
  new Problem("DOCUMENT_TOO_SLOW", `Reading the text took longer than ${budget / 1000} s.`, {
    hint: "Cut it into articles.",
  });

function tooLarge(error: unknown, memory: number): Problem | null {
  if ((error as NodeJS.ErrnoException).code !== "ERR_WORKER_OUT_OF_MEMORY") return null;
  return new Problem("DOCUMENT_TOO_LARGE", `Reading the text took more than ${memory} MB of memory.`, {
    hint: "Cut it into articles.",
    cause: error,
  });
}
