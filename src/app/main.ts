#!/usr/bin/env node
import { CommanderError } from "commander";
import { Problem } from "../problems";
import { program } from "./program";
import { printProblem } from "./terminal/printProblem";

// The line to follow, texts in: commands/ingest.ts → ingest/ingestSource.ts → ingest/ingestDocuments.ts → text, extract,
// resolve, graph. Answers out: commands/start.ts → server/serveGraph.ts → http/createApplication.ts → api → graph.

const json = process.argv.includes("--json");

/** Runs the command line; every way it can end is an exit status of the table in problems.ts. */
async function main(): Promise<void> {
  try {
    await program(json).parseAsync();
  } catch (error) {
    if (!(error instanceof CommanderError)) process.exitCode = printProblem(error, json);
    else if (error.exitCode === 0) process.exitCode = 0;
    else process.exitCode = json ? printProblem(usage(error), json) : 2;
  }
}

/** Commander has already told a person; a program is told in JSON. */
function usage(error: CommanderError): Problem {
  return new Problem("USAGE", error.message.replace(/^error: /, ""), { hint: "See --help." });
}

// Whoever reads us may stop reading (`… | head`): that is no failure of ours.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit(0);
});

void main();
