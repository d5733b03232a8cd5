import pino from "pino";
import { type Key, KeyRing } from "../../src/app/access/KeyRing";
import { recogniser, type RecognitionOptions } from "../../src/app/access/recognise";
import { Sessions } from "../../src/app/access/Sessions";
import type { RunningServer, ServerParts, ServerSettings } from "../../src/app/http/Server";
import { startServer } from "../../src/app/server/startServer";

const settings: ServerSettings = {
  host: "127.0.0.1",
  port: 0,
  corsOrigins: [],
  introspection: true,
  graphiql: false,
  budget: null,
  inFlight: 100,
  databaseTimeout: 5000,
  requestTimeout: 8000,
  trusted: null,
};

export interface TestServerOptions {
  readonly parts?: Partial<ServerParts>;
  readonly settings?: Partial<ServerSettings>;
  readonly access?: Partial<RecognitionOptions>;
  readonly keys?: readonly Key[];
  /** Takes the lines of the log. */
  readonly log?: (line: string) => void;
}

/** A server as shipped, on a free port. Without `parts` it answers what needs no graph. */
export function startTestServer(options: TestServerOptions = {}): Promise<RunningServer> {
  const sessions = options.access?.sessions ?? new Sessions();
  const logger = options.log ? pino({ level: "info" }, { write: options.log }) : pino({ level: "silent" });
  const parts: ServerParts = {
    answer: () => Promise.reject(new Error("This server has no graph.")),
    curation: null,
    preview: null,
    review: null,
    ready: () => Promise.resolve(),
    recognise: recogniser({
      keys: new KeyRing("/nonexistent", options.keys ?? []),
      tokens: null,
      anonymous: "reader",
      ...options.access,
      sessions,
    }),
    enter: sessions.enter,
    logger,
    ...options.parts,
  };
  return startServer(parts, { ...settings, ...options.settings });
}

export interface Reply {
  readonly status: number;
  readonly headers: Headers;
  readonly body: any;
}

/** Asks by POST, as clients do. */
export async function ask(
  server: { readonly url: string },
  query: string,
  more: { variables?: unknown; headers?: Record<string, string>; operationName?: string } = {},
): Promise<Reply> {
  const { headers, ...rest } = more;
  const response = await fetch(`${server.url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body: JSON.stringify({ query, ...rest }),
  });
  const text = await response.text();
  return { status: response.status, headers: response.headers, body: text ? JSON.parse(text) : null };
}
