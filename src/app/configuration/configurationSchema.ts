import { z } from "zod";
import { addressSetting } from "./addressSetting";
import { listSetting } from "./listSetting";
import { readingSettings } from "./readingSettings";
import { note } from "./settingNote";

const flag = z.union([z.boolean(), z.stringbool()], { error: "must be true or false" });

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
  url: addressSetting
    .optional()
    .meta(
      note(
        "COOP_URL",
        "Address of a running server that reading commands ask. Unset, the local one is asked.",
      ),
    ),
  key: z
    .string()
    .optional()
    .meta(note("COOP_KEY", "Key that commands show to that server. Not accepted as a flag.", true)),
  keyFile: z
    .string()
    .optional()
    .meta(note("COOP_KEY_FILE", "File that holds that key; read where COOP_KEY is unset.")),
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
  judgements: z
    .string()
    .default("seeds/judgements.yaml")
    .meta(
      note(
        "COOP_JUDGEMENTS",
        "File of decisions on who is who, relative to the project: read at every start, written on every change. Unset with another COOP_HOME, `judgements.yaml` in that folder.",
      ),
    ),
  corsOrigins: listSetting
    .default([])
    .meta(
      note("COOP_CORS_ORIGINS", "Origins whose pages may ask the API, separated by commas. Empty: none."),
    ),
  introspection: flag
    .default(true)
    .meta(note("COOP_INTROSPECTION", "Whether clients may ask for the schema.")),
  graphiql: flag.default(true).meta(note("COOP_GRAPHIQL", "Whether the console at /graphiql is served.")),
  reading: z
    .enum(["open", "key"])
    .optional()
    .meta(note("COOP_READING", "Whether asking needs a key. Unset: open on loopback, by key elsewhere.")),
  apiKeys: listSetting
    .default([])
    .meta(
      note(
        "COOP_API_KEYS",
        "Keys beside those made on the command line, as name:level:sha256, separated by commas.",
        true,
      ),
    ),
  jwksUri: addressSetting
    .optional()
    .meta(note("COOP_JWKS_URI", "Address of the public keys that sign tokens.")),
  jwtSecret: z
    .string()
    .min(32)
    .optional()
    .meta(
      note("COOP_JWT_SECRET", "Secret that signs tokens, where no address of public keys is given.", true),
    ),
  jwtIssuer: z.string().optional().meta(note("COOP_JWT_ISSUER", "Issuer that tokens must name.")),
  jwtAudience: z
    .string()
    .default("cooperation-graph")
    .meta(note("COOP_JWT_AUDIENCE", "Audience that tokens must name.")),
  budgetPoints: z.coerce
    .number()
    .int()
    .min(0)
    .default(30_000)
    .meta(
      note(
        "COOP_BUDGET_POINTS",
        "Cost points a key or address may spend in a period, counted by each process; 0: any number.",
      ),
    ),
  budgetSeconds: z.coerce
    .number()
    .int()
    .min(1)
    .default(60)
    .meta(note("COOP_BUDGET_SECONDS", "Length of that period in seconds.")),
  inFlight: z.coerce
    .number()
    .int()
    .min(1)
    .default(100)
    .meta(note("COOP_IN_FLIGHT", "Requests worked on at one time; more are answered 503.")),
  databaseSeconds: z.coerce
    .number()
    .min(0.1)
    .default(5)
    .meta(note("COOP_DATABASE_SECONDS", "Seconds that the database may work on one operation.")),
  requestSeconds: z.coerce
    .number()
    .min(0.1)
    .default(8)
    .meta(note("COOP_REQUEST_SECONDS", "Seconds after which a request is given up.")),
  trustedDocuments: z
    .string()
    .optional()
    .meta(
      note(
        "COOP_TRUSTED_DOCUMENTS",
        "File of the only documents that may be asked: Apollo's manifest, or a map from hash to document.",
      ),
    ),
  hosts: listSetting
    .default([])
    .meta(
      note(
        "COOP_HOSTS",
        "Names under which it is asked, beside addresses and localhost. Unset: no other on loopback, any elsewhere.",
      ),
    ),
  trustedProxies: listSetting
    .default([])
    .meta(note("COOP_TRUSTED_PROXIES", "Addresses of proxies whose X-Forwarded-For is believed.")),
  ...readingSettings,
  logLevel: z
    .enum(["silent", "error", "warn", "info", "debug"])
    .default("info")
    .meta(note("COOP_LOG_LEVEL", "How much the server logs, as JSON lines on standard error.")),
});

export type Configuration = z.infer<typeof configurationSchema>;
