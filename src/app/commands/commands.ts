import type { Command } from "commander";
import { changesCommand } from "./changes";
import { citeCommand } from "./cite";
import { commitmentsCommand } from "./commitments";
import { compareCommand } from "./compare";
import { correctionCommands } from "./corrections";
import { databaseCommand } from "./database";
import { doctorCommand } from "./doctor";
import { evaluateCommand } from "./evaluate";
import { exportCommand } from "./export";
import { extractCommand } from "./extract";
import { findCommand } from "./find";
import { importCommand } from "./import";
import { ingestCommand } from "./ingest";
import { judgementsCommand } from "./judgements";
import { keysCommand } from "./keys";
import { mentionsCommand } from "./mentions";
import { pathCommand } from "./path";
import { queryCommand } from "./query";
import { reviewCommand } from "./review";
import { schemaCommand } from "./schema";
import { showCommand } from "./show";
import { startCommand } from "./start";
import { timelineCommand } from "./timeline";

/** Every command, in the order `--help` lists them. */
export function commands(): Command[] {
  return [
    startCommand(),
    ingestCommand(),
    findCommand(),
    showCommand(),
    pathCommand(),
    compareCommand(),
    timelineCommand(),
    mentionsCommand(),
    citeCommand(),
    reviewCommand(),
    commitmentsCommand(),
    changesCommand(),
    ...correctionCommands(),
    judgementsCommand(),
    queryCommand(),
    schemaCommand(),
    exportCommand(),
    extractCommand(),
    importCommand(),
    evaluateCommand(),
    databaseCommand(),
    keysCommand(),
    doctorCommand(),
  ];
}
