import { resolve } from "node:path";
import pino, { type Logger } from "pino";
import type { Curation } from "../../api/Curation";
import { answer } from "../../graph/answer";
import { loadMigrations } from "../../graph/loadMigrations";
import type { Graph } from "../../graph/session";
import { Problem } from "../../problems";
import { givenKeys } from "../access/givenKeys";
import { isLoopback } from "../access/isLoopback";
import { KeyRing } from "../access/KeyRing";
import { recogniser } from "../access/recognise";
import { Sessions } from "../access/Sessions";
import { TokenVerifier } from "../access/TokenVerifier";
import type { Configuration } from "../configuration/configurationSchema";
import { createPreview } from "../ingest/createPreview";
import { createReview } from "../curation/createReview";
import type { TextReader } from "../reading/TextReader";
import { readTrustedDocuments } from "../http/readTrustedDocuments";
import type { RunningServer } from "../http/Server";
import { startServer } from "./startServer";

export interface ServedGraph extends RunningServer {
  /** A link whose first visitor may correct the graph; null where the server listens beyond this machine. */
  readonly curatorLink: string | null;
}

export interface Served {
  readonly graph: Graph;
  /** Null: the server only reads. */
  readonly curation: Curation | null;
  /** Reads texts that are only tried. */
  readonly reader: TextReader;
  /** Standard error, as JSON lines, by default. */
  readonly logger?: Logger;
}

/**
 * Serves a graph as the configuration says.
 * @throws Problem CONFIG_INVALID, ALREADY_RUNNING
 */
export async function serveGraph(served: Served, configuration: Configuration): Promise<ServedGraph> {
  const {
    graph,
    curation,
    reader,
    logger = pino(
      { level: configuration.logLevel },
      pino.destination({ dest: 2, sync: false, minLength: 16_000, periodicFlush: 250 }),
    ),
  } = served;
  const { host, port, corsOrigins, introspection, graphiql, inFlight, hosts, trustedProxies } = configuration;
  const local = isLoopback(host);
  const sessions = new Sessions();
  const open = configuration.reading === undefined ? local : configuration.reading === "open";
  const path = configuration.trustedDocuments;
  const server = await startServer(
    {
      answer: (selection, variables, options) => answer(graph, selection, variables, options),
      curation,
      preview: curation && createPreview(graph, reader),
      review: createReview(graph),
      bookmarks: {
        last: () => graph.lastBookmarks(),
        reach: (bookmarks, signal) =>
          graph.reach(bookmarks, { signal, timeout: configuration.databaseSeconds * 1000 }),
      },
      ready: await readiness(graph),
      recognise: recogniser({
        keys: new KeyRing(configuration.home, givenKeys(configuration.apiKeys)),
        tokens: tokensOf(configuration),
        sessions,
        anonymous: open ? "reader" : "none",
      }),
      enter: local ? sessions.enter : null,
      logger,
    },
    {
      host,
      port,
      corsOrigins,
      introspection,
      graphiql,
      inFlight,
      hosts,
      trustedProxies,
      budget:
        configuration.budgetPoints === 0
          ? null
          : { points: configuration.budgetPoints, seconds: configuration.budgetSeconds },
      databaseTimeout: configuration.databaseSeconds * 1000,
      requestTimeout: configuration.requestSeconds * 1000,
      trusted: path === undefined ? null : await readTrustedDocuments(resolve(path)),
    },
  );
  return { ...server, curatorLink: local && curation ? server.url + sessions.link() : null };
}

/** Resolves where the database answers and every migration of this release is applied. */
async function readiness(graph: Graph): Promise<() => Promise<void>> {
  const wanted = (await loadMigrations()).map(({ version }) => version);
  return async () => {
    const [row] = await graph.readTransaction(
      (run) =>
        run<{ missing: string[] }>(
          "RETURN [version IN $wanted WHERE NOT EXISTS { (:Migration {version: version}) }] AS missing",
          { wanted },
        ),
      { timeout: 1000 },
    );
    if (!row || row.missing.length > 0) throw new Problem("UNAVAILABLE", "The schema is not up to date.");
  };
}

function tokensOf({ jwksUri, jwtSecret, jwtIssuer, jwtAudience }: Configuration): TokenVerifier | null {
  if (jwksUri === undefined && jwtSecret === undefined) return null;
  if (jwtIssuer === undefined) {
    throw new Problem("CONFIG_INVALID", "Tokens are accepted only from an issuer that is named.", {
      place: "COOP_JWT_ISSUER",
    });
  }
  const source = jwksUri === undefined ? { secret: jwtSecret ?? "" } : { jwksUri };
  return new TokenVerifier({ ...source, issuer: jwtIssuer, audience: jwtAudience });
}
