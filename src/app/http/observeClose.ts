import type { ServerResponse } from "node:http";
import type { Logger } from "pino";
import { answeredStatus } from "./answeredStatus";
import { logLevelOf } from "./logLevelOf";
import type { Metrics } from "./Metrics";

/**
 * Logs and counts a `POST /graphql` once its response is closed, whoever answered it: as `logRequests` words it.
 * @returns what ends the observation, where others observe the request
 */
export function observeClose(
  response: ServerResponse,
  requestId: string,
  { logger, metrics }: { readonly logger: Logger; readonly metrics: Metrics },
): () => void {
  const started = performance.now();
  const observe = (): void => {
    const milliseconds = performance.now() - started;
    const status = answeredStatus(response);
    metrics.request("/graphql", status, milliseconds / 1000);
    logger[logLevelOf(status)](
      {
        req: { id: requestId, method: "POST", path: "/graphql" },
        res: { status },
        responseTime: Math.round(milliseconds),
      },
      response.writableFinished ? "request completed" : "request aborted",
    );
  };
  response.once("close", observe);
  return () => response.off("close", observe);
}
