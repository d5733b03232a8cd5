import { z } from "zod";

/** What `meta` says of each setting: its environment variable, one sentence, and whether logs must never show it. */
export interface SettingNote {
  readonly env: string;
  readonly about: string;
  readonly secret?: boolean;
}

const note = (env: string, about: string, secret = false): SettingNote & Record<string, unknown> => ({
  env,
  about,
  secret,
});
const flag = z.union([z.boolean(), z.stringbool()]);
const list = z.union([
  z.array(z.string()),
  z.string().transform((text) => text.split(/[\s,]+/).filter(Boolean)),
]);

/**
 * Every setting of the program: the one list that the command line, the server and `docs/configuration.md` read.
 * A value comes from a flag, else the environment, else `coop.config.json`, else the default here.
 */
export const configurationSchema = z.strictObject({
  port: z.coerce
    .number()
    .int()
    .min(0)
    .max(65535)
    .default(4000)
    .meta(note("PORT", "Port that the server listens on; 0 takes any free one.")),
  host: z
    .string()
    .default("127.0.0.1")
    .meta(note("HOST", "Address that the server listens on. Anything but loopback asks writers for a key.")),
  url: z
    .url({ protocol: /^https?$/ })
    .optional()
    .meta(
      note(
        "COOP_URL",
        "Address of a running server that reading commands ask. Unset, the local one is asked.",
      ),
    ),
  neo4jUri: z
    .string()
    .regex(/^(bolt|neo4j)(\+s|\+ssc)?:\/\/./, "must start with bolt:// or neo4j:// (or their +s, +ssc forms)")
    .optional()
    .meta(note("NEO4J_URI", "Address of the Neo4j to use. Unset, a local one is provisioned and managed.")),
  neo4jUsername: z.string().default("neo4j").meta(note("NEO4J_USERNAME", "User name at that Neo4j.")),
  neo4jPassword: z
    .string()
    .optional()
    .meta(note("NEO4J_PASSWORD", "Password at that Neo4j. Not accepted as a flag.", true)),
  neo4jDatabase: z
    .string()
    .default("neo4j")
    .meta(note("NEO4J_DATABASE", "Name of the database in that Neo4j.")),
  home: z
    .string()
    .default(".cooperation-graph")
    .meta(note("COOP_HOME", "Folder that keeps the managed Neo4j's data and logs, relative to the project.")),
  corsOrigins: list
    .default([])
    .meta(
      note("COOP_CORS_ORIGINS", "Origins whose pages may ask the API, separated by commas. Empty: none."),
    ),
  introspection: flag
    .default(true)
    .meta(note("COOP_INTROSPECTION", "Whether clients may ask for the schema.")),
  graphiql: flag.default(true).meta(note("COOP_GRAPHIQL", "Whether the console at /graphiql is served.")),
  logLevel: z
    .enum(["silent", "error", "warn", "info", "debug"])
    .default("info")
    .meta(note("COOP_LOG_LEVEL", "How much the server logs, as JSON lines on standard error.")),
});

export type Configuration = z.infer<typeof configurationSchema>;
