import type { Configuration } from "../configuration/configurationSchema";
import { runningServer } from "../server/runningServer";
import type { Terminal } from "../terminal/Terminal";
import type { OpenAsk } from "./Ask";
import { askInProcess } from "./askInProcess";
import { askOverHttp } from "./askOverHttp";
import { readKey } from "./readKey";

/**
 * Opens the line to whoever answers: the server at `url`, else the one that runs on this state folder, else the graph
 * itself through the same schema in this process. Whoever `writes` goes to the graph itself unless a server is named:
 * a local server would ask for a key, though its state folder is the user's own.
 */
export async function openAsk(
  terminal: Terminal,
  configuration: Configuration,
  writes = false,
): Promise<OpenAsk> {
  const local = writes || configuration.neo4jUri;
  const url = configuration.url ?? (local ? null : await runningServer(configuration.home));
  if (!url) return askInProcess(configuration, terminal, writes);
  return askOverHttp(url, await readKey(terminal, configuration), terminal.signal);
}
