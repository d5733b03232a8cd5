import type { Logger } from "pino";
import { type HttpLogger, pinoHttp } from "pino-http";
import { requestId } from "./requestId";

const quiet = new Set(["/livez", "/readyz", "/metrics"]);

/** Logs each request as one JSON line: method, path without its query, status, time. No headers, no bodies. */
export const logRequests = (logger: Logger): HttpLogger =>
  pinoHttp({
    logger,
    genReqId: requestId,
    autoLogging: { ignore: ({ url = "" }) => quiet.has(pathOf(url)) },
    serializers: {
      req: ({ id, method, url }: { id: string; method: string; url: string }) => ({
        id,
        method,
        path: pathOf(url),
      }),
      res: ({ statusCode }: { statusCode: number }) => ({ status: statusCode }),
    },
    customLogLevel: (_request, response) => (response.statusCode >= 500 ? "error" : "info"),
  });

const pathOf = (url: string): string => url.split("?", 1)[0] ?? "";
