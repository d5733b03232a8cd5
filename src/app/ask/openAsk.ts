import type { Configuration } from "../configuration/configurationSchema";
import type { Terminal } from "../terminal/Terminal";
import type { Ask, OpenAsk } from "./Ask";
import { askInProcess } from "./askInProcess";
import { askOverHttp } from "./askOverHttp";
import { runningServer } from "../server/runningServer";

/**
 * Opens the line to whoever answers: the server at `url`, else the one that runs on this state folder, else the graph
 * itself through the same schema in this process.
 */
export async function openAsk(terminal: Terminal, configuration: Configuration): Promise<OpenAsk> {
  const url = configuration.url ?? (configuration.neo4jUri ? null : await runningServer(configuration.home));
  if (!url) return askInProcess(configuration, terminal);
  const ask: Ask = askOverHttp(url, terminal.signal);
  const show = (to: Terminal, path: string): void => to.talk(new URL(path, url).href);
  return { ask, show, close: () => Promise.resolve() };
}
