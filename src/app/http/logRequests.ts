import type { Logger } from "pino";
import { type HttpLogger, pinoHttp } from "pino-http";
import { logLevelOf } from "./logLevelOf";
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
    customLogLevel: (_request, response) => logLevelOf(response.statusCode),
    // From 500 on an error is made up whose stack tells of the logging only; what went wrong is logged under the same id.
    customErrorObject: (_request, _response, _error, line: object) => ({ ...line, err: undefined }),
    customErrorMessage: () => "request completed",
  });

const pathOf = (url: string): string => url.split("?", 1)[0] ?? "";
