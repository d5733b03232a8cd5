import { userInfo } from "node:os";
import type { Curation } from "../../api/Curation";
import { createLocalApi, type LocalApi } from "../../api/createLocalApi";
import { answer } from "../../graph/answer";
import type { Graph } from "../../graph/session";
import type { Configuration } from "../configuration/configurationSchema";
import { createCuration } from "../curation/createCuration";
import { JudgementFile } from "../curation/JudgementFile";
import { keepJudgements } from "../curation/keepJudgements";
import { createReview } from "../curation/createReview";
import { openGraph } from "../database/openGraph";
import { openReader } from "../reading/openReader";
import type { TextReader } from "../reading/TextReader";
import { runningServer } from "../server/runningServer";
import type { Terminal } from "../terminal/Terminal";
import type { Ask, OpenAsk } from "./Ask";
import { requestContext } from "./requestContext";

/**
 * Asks the graph through the same schema as the server, in this process. Whoever can open the graph may correct it, and
 * stands in its log by the name of the account.
 */
export async function askInProcess(
  configuration: Configuration,
  terminal: Terminal,
  writes = false,
): Promise<OpenAsk> {
  const api = createLocalApi();
  const reader = writes ? await openReader(configuration) : null;
  const { graph, close } = await openGraph(configuration, terminal).catch(async (error: unknown) => {
    await reader?.close();
    throw error;
  });
  terminal.progress.clear();
  const server = configuration.neo4jUri ? null : await runningServer(configuration.home);
  const curation = reader && curationOf(graph, reader, configuration, terminal);
  return {
    ask: localAsk(api, graph, terminal.signal, curation),
    request: null,
    show: (to, path) => {
      if (server !== null) to.talk(new URL(path, server).href);
    },
    async close() {
      await reader?.close();
      await close();
    },
  };
}

function curationOf(
  graph: Graph,
  reader: TextReader,
  { judgements }: Configuration,
  terminal: Terminal,
): Curation {
  return keepJudgements(createCuration(graph, reader), graph, new JudgementFile(judgements), (error) =>
    terminal.talk(`The decision was made; ${judgements} could not follow: ${String(error)}`),
  );
}

/** Questions to an open graph, and corrections where `curation` is given. */
export function localAsk(
  api: LocalApi,
  graph: Graph,
  signal: AbortSignal,
  curation: Curation | null = null,
): Ask {
  const caller = curation
    ? ({ level: "curator", name: userInfo().username, account: "command line" } as const)
    : ({ level: "reader", name: null, account: "command line" } as const);
  const context = requestContext(
    { requestId: "command line", caller, signal },
    {
      answer: (selection, variables, options) => answer(graph, selection, variables, options),
      review: createReview(graph),
      curation,
    },
  );
  return (question) => api.ask(question, context);
}
