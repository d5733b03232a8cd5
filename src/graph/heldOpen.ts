import type { Session } from "neo4j-driver";
import { Problem } from "../problems";
import type { AskOptions } from "./AskOptions";
import { translateDriverError } from "./translateDriverError";

interface Holding extends Pick<AskOptions, "signal"> {
  /** What refusals call the database. */
  readonly uri: string;
  /** Sentence for whoever gave the work up. */
  readonly givenUp: string;
}

/**
 * Works in a session, which is closed at the end, or as soon as the work is given up: the database then ends it.
 * @throws Problem INTERRUPTED where it was given up, else what `translateDriverError` makes of the driver's error
 */
export async function heldOpen<T>(
  session: Session,
  { uri, signal, givenUp }: Holding,
  work: () => Promise<T>,
): Promise<T> {
  const giveUp = (): void => void session.close();
  signal?.addEventListener("abort", giveUp, { once: true });
  try {
    return await work();
  } catch (error) {
    if (signal?.aborted) throw new Problem("INTERRUPTED", givenUp, { cause: error });
    throw translateDriverError(error, uri);
  } finally {
    signal?.removeEventListener("abort", giveUp);
    await session.close();
  }
}
