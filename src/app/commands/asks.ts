import type { Command } from "commander";
import type { OpenAsk } from "../ask/Ask";
import { openAsk } from "../ask/openAsk";
import { configurationFor } from "../configuration/configurationFor";
import type { GlobalOptions } from "../terminal/GlobalOptions";
import type { Terminal } from "../terminal/Terminal";
import { acts } from "./subcommand";

type Asking<Options> = (
  line: OpenAsk,
  terminal: Terminal,
  options: Options & GlobalOptions,
  ...words: string[]
) => Promise<void>;

/**
 * Makes a command ask the graph: opens the line to whoever answers, and closes it whatever happens. One that `writes`
 * may ask mutations.
 */
export function asks<Options = object>(command: Command, asking: Asking<Options>, writes = false): Command {
  command.option("--url <address>", "ask the server at this address (COOP_URL; a key for it: COOP_KEY)");
  return acts<Options>(command, async (terminal, options, ...words) => {
    const line = await openAsk(terminal, configurationFor(terminal, options), writes);
    try {
      await asking(line, terminal, options, ...words);
      return 0;
    } finally {
      await line.close();
    }
  });
}
