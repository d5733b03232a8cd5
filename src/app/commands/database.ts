import { join } from "node:path";
import type { Command } from "commander";
import { configurationFor } from "../configuration/configurationFor";
import { dumpDatabase } from "../neo4j/dumpDatabase";
import { restoreDatabase } from "../neo4j/restoreDatabase";
import { SupervisorLine } from "../neo4j/SupervisorLine";
import { startManagedNeo4j } from "../neo4j/startManagedNeo4j";
import { acts, subcommand } from "./subcommand";

const about = "Starts, stops and keeps the managed local Neo4j.";

/** `database start|stop|status|dump|restore`: the managed Neo4j without the server before it. */
export function databaseCommand(): Command {
  const database = subcommand("database", about, ["database status", "database dump graph.dump"]);
  const start = subcommand("start", "Starts it and leaves it running.", ["database start"]);
  const stop = subcommand("stop", "Stops it, whoever uses it.", ["database stop"]);
  const status = subcommand("status", "Says whether it runs, and where.", ["database status --json"]);
  acts(start, async (terminal, options) => {
    const { home } = configurationFor(terminal, options);
    const server = await startManagedNeo4j({
      home,
      onProgress: terminal.progress.show,
      signal: terminal.signal,
    });
    await server.keep();
    terminal.answer({
      json: {
        running: true,
        uri: server.uri,
        user: server.user,
        pid: server.pid,
        passwordFile: join(home, "password"),
      },
      lines: [
        `Neo4j runs at ${server.uri} as user ${server.user}; its password stands in ${join(home, "password")}.`,
        "Stop it with: cooperation-graph database stop",
      ],
    });
    await server.stop();
    return 0;
  });
  acts(stop, async (terminal, options) => {
    const { home } = configurationFor(terminal, options);
    const line = await SupervisorLine.open(join(home, "supervisor.json"));
    await line?.ask("stop");
    line?.close();
    terminal.answer({
      json: { stopped: line !== null },
      lines: [line ? "Neo4j has stopped." : "No Neo4j was running."],
    });
    return 0;
  });
  acts(status, async (terminal, options) => {
    const { home } = configurationFor(terminal, options);
    const line = await SupervisorLine.open(join(home, "supervisor.json"));
    const answer = await line?.ask("status");
    line?.close();
    const uri = line ? `bolt://127.0.0.1:${line.state.boltPort}` : null;
    const json = {
      running: Boolean(answer),
      uri,
      phase: answer?.phase ?? null,
      holders: answer?.holders ?? 0,
      home,
    };
    const running = `Neo4j is ${answer?.phase ?? "away"} at ${uri ?? ""}, used by ${json.holders} programs.`;
    terminal.answer({
      json,
      lines: [answer ? running : "No managed Neo4j is running.", `State folder: ${home}`],
    });
    return answer ? 0 : 3;
  });
  return database
    .addCommand(start)
    .addCommand(stop)
    .addCommand(status)
    .addCommand(dumpCommand())
    .addCommand(restoreCommand());
}

/** `database dump FILE` */
function dumpCommand(): Command {
  const dump = subcommand("dump", "Writes the whole graph into one file, while the server stands still.", [
    "database dump graph.dump",
  ]).argument("<file>", "the dump to write");
  return acts(dump, async (terminal, options, name = "") => {
    const { home } = configurationFor(terminal, options);
    const file = terminal.path(name);
    await dumpDatabase({ home, file, onProgress: terminal.progress.show, signal: terminal.signal });
    terminal.answer({ json: { dumped: file, home }, lines: [`The graph of ${home} is in ${file}.`] });
    return 0;
  });
}

/** `database restore FILE` */
function restoreCommand(): Command {
  const restore = subcommand("restore", "Puts a dump in the place of the graph.", [
    "database restore graph.dump --home restored",
    "database restore graph.dump --replace",
  ])
    .argument("<file>", "a dump that this command wrote")
    .option("--replace", "even if a graph stands there, which is then gone");
  return acts<{ replace?: boolean }>(restore, async (terminal, options, name = "") => {
    const { home } = configurationFor(terminal, options);
    const { replace = false } = options;
    const file = terminal.path(name);
    await restoreDatabase({
      home,
      file,
      replace,
      onProgress: terminal.progress.show,
      signal: terminal.signal,
    });
    terminal.answer({
      json: { restored: file, home },
      lines: [`The graph of ${home} is now that of ${file}.`],
    });
    return 0;
  });
}
