import { mkdirSync, openSync } from "node:fs";
import { join } from "node:path";
import type { Command } from "commander";
import pino, { type Logger } from "pino";
import { createLocalApi } from "../../api/createLocalApi";
import { migrate } from "../../graph/migrate";
import { localAsk } from "../ask/askInProcess";
import { configurationFor } from "../configuration/configurationFor";
import type { Configuration } from "../configuration/configurationSchema";
import { bringJudgements } from "../curation/bringJudgements";
import { createCuration } from "../curation/createCuration";
import { JudgementFile } from "../curation/JudgementFile";
import { keepJudgements } from "../curation/keepJudgements";
import { openGraph } from "../database/openGraph";
import { openReader } from "../reading/openReader";
import { announceServer } from "../server/runningServer";
import { logTo } from "../server/logTo";
import { serveAlone } from "../server/serveAlone";
import { serveGraph } from "../server/serveGraph";
import { greeting } from "../start/greeting";
import { loadSeeds } from "../start/loadSeeds";
import type { Terminal } from "../terminal/Terminal";
import { acts, subcommand } from "./subcommand";

const about =
  "Serves the graph: API, explorer and console. Provisions a local Neo4j unless NEO4J_URI names one.";

/** `start`: database, schema, the texts that ship, server. */
export function startCommand(): Command {
  const start = subcommand("start", about, [
    "start",
    "start --port 4001 --home other-graph",
    "start --no-seeds",
  ])
    .option("--port <port>", "port to listen on; 0 takes any free one (PORT, else 4000)")
    .option("--host <address>", "address to listen on (HOST, else 127.0.0.1)")
    .option("--no-seeds", "leave out the texts that ship with the program");
  return acts<{ seeds: boolean }>(start, async (terminal, { seeds, ...options }) => {
    const configuration = configurationFor(terminal, options);
    return serveAlone(configuration, () => serve(terminal, configuration, seeds));
  });
}

async function serve(terminal: Terminal, configuration: Configuration, seeds: boolean): Promise<number> {
  terminal.narrate();
  const reader = await openReader(configuration);
  const { graph, close } = await openGraph(configuration, terminal);
  try {
    terminal.progress.show({ step: "Bringing the schema up to date" });
    await migrate(graph);
    // Decisions first: the texts they are about then come in as decided.
    const decisions = new JudgementFile(configuration.judgements);
    for (const sentence of await bringJudgements(graph, decisions)) terminal.talk(sentence);
    if (seeds) await loadSeeds(graph, terminal, reader);
    const logger = loggerFor(configuration);
    const curation = keepJudgements(createCuration(graph, reader), graph, decisions, (error) =>
      logger.warn({ err: error, file: decisions.path }, "A decision was made; its file could not follow."),
    );
    const server = await serveGraph({ graph, curation, reader, logger }, configuration);
    const forget = await announceServer(configuration.home, server.url);
    try {
      const ask = localAsk(createLocalApi(), graph, terminal.signal);
      const lines = await greeting(ask, { ...server, graphiql: configuration.graphiql });
      terminal.answer({ json: { url: server.url, curatorLink: server.curatorLink }, lines });
      await aborted(terminal.signal);
    } finally {
      terminal.progress.show({ step: "Stopping" });
      // Newcomers are turned away from this moment on.
      const closed = server.close();
      await forget();
      await closed;
    }
    return 0;
  } finally {
    await reader.close();
    await close();
  }
}

/** On a terminal the log goes to a file, so that a person can read what is said; elsewhere to standard error. */
function loggerFor({ home, logLevel }: Configuration): Logger {
  if (!process.stderr.isTTY) return pino({ level: logLevel }, logTo(2));
  mkdirSync(home, { recursive: true });
  return pino({ level: logLevel }, logTo(openSync(join(home, "server.log"), "a")));
}

function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener("abort", () => resolve(), { once: true });
  });
}
