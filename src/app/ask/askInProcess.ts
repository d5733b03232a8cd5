import type { ApiContext } from "../../api/context";
import { createLocalApi, type LocalApi } from "../../api/createLocalApi";
import { answer } from "../../graph/answer";
import type { Graph } from "../../graph/session";
import type { Configuration } from "../configuration/configurationSchema";
import { createReview } from "../curation/createReview";
import { openGraph } from "../database/openGraph";
import type { Terminal } from "../terminal/Terminal";
import type { Ask, OpenAsk } from "./Ask";

/** Asks the graph through the same schema as the server, in this process; nothing can be changed this way. */
export async function askInProcess(configuration: Configuration, terminal: Terminal): Promise<OpenAsk> {
  const api = createLocalApi();
  const { graph, close } = await openGraph(configuration, terminal);
  terminal.progress.clear();
  return { ask: localAsk(api, graph, terminal.signal), show: () => undefined, close };
}

/** Questions to an open graph. */
export function localAsk(api: LocalApi, graph: Graph, signal: AbortSignal): Ask {
  const answerHere: ApiContext["answer"] = (selection, variables, options) =>
    answer(graph, selection, variables, options);
  const context: ApiContext = {
    requestId: "command line",
    caller: { level: "reader", name: null, account: "command line" },
    signal,
    answer: answerHere,
    curation: null,
    review: createReview(graph),
  };
  return (question) => api.ask(question, context);
}
