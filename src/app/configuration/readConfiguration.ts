import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { z } from "zod";
import { Problem } from "../../problems";
import { issueSentence } from "../issueSentence";
import { configurationFile as fileName } from "./configurationFile";
import { type Configuration, configurationSchema } from "./configurationSchema";
import { isOwnHome } from "./isOwnHome";
import { refuseStraySecrets } from "./refuseStraySecrets";
import { settingNotes } from "./settingNotes";

export interface ConfigurationSources {
  /** Values given on the command line, by setting name; undefined where the flag was not given. */
  readonly flags?: Readonly<Record<string, unknown>>;
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** Folder in which `coop.config.json` may stand. */
  readonly folder?: string;
}

/**
 * The settings this process runs with: flag, else environment, else file, else default.
 * Throws CONFIG_INVALID, naming the setting and where its value came from.
 */
export function readConfiguration(sources: ConfigurationSources = {}): Configuration {
  const { flags = {}, env = process.env, folder = process.cwd() } = sources;
  const values: Record<string, unknown> = { ...readFile(join(folder, fileName)) };
  const origin: Record<string, string> = {};
  for (const key of Object.keys(values)) origin[key] = fileName;
  for (const { key, note } of settingNotes()) {
    const fromEnv = env[note.env];
    if (fromEnv !== undefined && fromEnv !== "") [values[key], origin[key]] = [fromEnv, note.env];
    if (flags[key] !== undefined) [values[key], origin[key]] = [flags[key], flagOf(key)];
  }
  const { home } = values;
  // Another state folder is another graph, with decisions of its own.
  if (values["judgements"] === undefined && typeof home === "string" && !isOwnHome(home))
    values["judgements"] = join(home, "judgements.yaml");
  refuseStraySecrets(values, origin, folder);
  const result = configurationSchema.safeParse(values);
  if (result.success) return result.data;
  throw refusal(result.error.issues[0], origin, values);
}

/** "neo4jUri" as it is written on the command line. */
const flagOf = (key: string): string => `--${key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;

function readFile(path: string): Record<string, unknown> {
  if (!existsSync(path)) return {};
  try {
    const read: unknown = JSON.parse(readFileSync(path, "utf8"));
    if (typeof read === "object" && read !== null && !Array.isArray(read))
      return read as Record<string, unknown>;
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new Problem("CONFIG_INVALID", `${fileName} is not JSON: ${why}.`, { place: path, cause });
  }
  throw new Problem("CONFIG_INVALID", `${fileName} must be an object: {"port": 4001}.`, { place: path });
}

function refusal(
  issue: z.core.$ZodIssue | undefined,
  origin: Readonly<Record<string, string>>,
  values: Readonly<Record<string, unknown>>,
): Problem {
  if (issue?.code === "unrecognized_keys") {
    const known = settingNotes().map(({ key }) => key);
    return new Problem("CONFIG_INVALID", `Unknown setting ${issue.keys.join(", ")} in ${fileName}.`, {
      hint: `Known settings: ${known.join(", ")}.`,
      place: fileName,
    });
  }
  const key = String(issue?.path[0] ?? "configuration");
  const place = origin[key] ?? key;
  const secret = settingNotes().some(({ key: name, note }) => name === key && note.secret);
  const given = secret || values[key] === undefined ? "" : `, not ${JSON.stringify(values[key])}`;
  const fault = issue ? issueSentence(issue) : "has the wrong form";
  return new Problem("CONFIG_INVALID", `${place} ${fault}${given}.`, {
    hint: "docs/configuration.md lists every setting and its form.",
    place,
  });
}
