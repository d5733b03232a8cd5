import { createLocalApi } from "../../api/createLocalApi";
import type { ApiContext } from "../../api/context";
import { answer } from "../../graph/answer";
import type { Configuration } from "../configuration/configurationSchema";
import { openGraph } from "../database/openGraph";
import type { Terminal } from "../terminal/Terminal";
import type { OpenAsk } from "./Ask";

/** Asks the graph through the same schema as the server, in this process; nothing can be changed this way. */
export async function askInProcess(configuration: Configuration, terminal: Terminal): Promise<OpenAsk> {
  const api = createLocalApi();
  const { graph, close } = await openGraph(configuration, terminal);
  terminal.progress.clear();
  const answerHere: ApiContext["answer"] = (selection, variables, options) =>
    answer(graph, selection, variables, options);
  const context: ApiContext = {
    requestId: "command line",
    caller: { level: "reader", name: null, account: "command line" },
    signal: terminal.signal,
    answer: answerHere,
    curation: null,
  };
  return { ask: (question) => api.ask(question, context), show: () => undefined, close };
}
