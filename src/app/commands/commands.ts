import type { Command } from "commander";
import { databaseCommand } from "./database";
import { doctorCommand } from "./doctor";

/** Every command, in the order `--help` lists them. */
export function commands(): Command[] {
  return [databaseCommand(), doctorCommand()];
}
