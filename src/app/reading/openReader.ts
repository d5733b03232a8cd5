import { availableParallelism } from "node:os";
import type { Configuration } from "../configuration/configurationSchema";
import { createModel } from "../model/createModel";
import { startReaders } from "./startReaders";
import type { TextReader } from "./TextReader";
import { withModel } from "./withModel";

/**
 * A thread is given this much longer than the rules may take, in milliseconds, before it is taken for stuck: it has to
 * start, and this counts the time that passes on a machine where others work too.
 */
const grace = 60_000;

/**
 * Reads texts as the configuration says: with which rules, in how many threads, and with which language model beside them.
 * @throws Problem CONFIG_INVALID, FILE_UNREADABLE
 */
export async function openReader(configuration: Configuration): Promise<TextReader> {
  const { workers: threads, extractOff: off, extractSeconds } = configuration;
  const model = await createModel(configuration);
  const budget = extractSeconds * 1000;
  // A command that reads a folder begins two texts a thread ahead, and one more.
  const queue = Math.max(32, 2 * (threads ?? availableParallelism()) + 1);
  return withModel(
    startReaders({ threads, queue, budget: budget + grace, extraction: { off, budget } }),
    model,
  );
}
