import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import type { Express, Request, Response } from "express";
import type { Logger } from "pino";
import type { ApiContext } from "../../api/context";
import type { SentAnswer, Shortcut } from "../../api/execution/Shortcut";
import type { Recognise } from "../access/recognise";
import { leaveBody, parseBody } from "./bodies";
import { bound, type WorkBounds, type Workload } from "./boundWork";
import { fixedHeaders } from "./fixedHeaders";
import type { Metrics } from "./Metrics";
import { givenOrNewId } from "./requestId";
import { answerHeaders } from "./answerHeaders";

export interface ShortRouteParts {
  /** Takes whatever the short route does not. */
  readonly application: Express;
  readonly shortcut: Shortcut;
  readonly bounds: WorkBounds;
  readonly workload: Workload;
  readonly recognise: Recognise;
  readonly graph: Pick<ApiContext, "answer" | "curation" | "review">;
  readonly logger: Logger;
  readonly metrics: Metrics;
}

const bodyAtMost = 64 * 1024;
const types = /^application\/json(?:; ?charset=utf-8)?$/i;
const accepted = new Set([undefined, "*/*", "application/json"]);

/**
 * Answers a plain JSON POST to `/graphql` whose document was answered before without the layers that decide nothing
 * about it. Callers are recognised, work is bounded, logged and counted as everywhere; a request that is out of the
 * ordinary in any way goes the long way, which says what is wrong with it.
 */
export function shortRoute(parts: ShortRouteParts): RequestListener {
  const { application, workload, bounds } = parts;
  const headers = [...fixedHeaders(answerHeaders()), "content-type", "application/json; charset=utf-8"];
  headers.push("cache-control", "no-store");
  return (request, response) => {
    if (!isPlain(request)) {
      application(request, response);
      return;
    }
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.once("end", () => {
      const read = parseBody(
        (chunks.length === 1 ? (chunks[0] as Buffer) : Buffer.concat(chunks)).toString(),
      );
      const free = !workload.draining && workload.running < bounds.inFlight;
      const question = free && "body" in read ? parts.shortcut.question(read.body) : null;
      const longWay = (): void => {
        leaveBody(request, read);
        application(request, response);
      };
      if (question)
        answer(parts, headers, question, request, response).then((sent) => sent || longWay(), longWay);
      else longWay();
    });
  };
}

function isPlain({ method, url, headers }: IncomingMessage): boolean {
  return (
    method === "POST" &&
    url === "/graphql" &&
    types.test(headers["content-type"] ?? "") &&
    Number(headers["content-length"] ?? Infinity) <= bodyAtMost &&
    headers["content-encoding"] === undefined &&
    headers.origin === undefined &&
    accepted.has(headers.accept)
  );
}

/** False where it did not answer. */
async function answer(
  { application, shortcut, bounds, workload, recognise, graph, logger, metrics }: ShortRouteParts,
  headers: readonly string[],
  question: Exclude<ReturnType<Shortcut["question"]>, null>,
  plainRequest: IncomingMessage,
  plainResponse: ServerResponse,
): Promise<boolean> {
  const started = performance.now();
  // What express does with every request before its first handler.
  const request = Object.setPrototypeOf(plainRequest, application.request as object) as Request;
  const response = Object.setPrototypeOf(plainResponse, application.response as object) as Response;
  request.res = response;
  const caller = await recognise(request);
  const requestId = givenOrNewId(request);
  const work = bound(response, bounds.requestTimeout, workload);
  const sent = await shortcut.answer(question, { requestId, caller, ...work, ...graph });
  if (!sent) return false;
  if (response.headersSent || response.destroyed) return true;
  response.once("finish", () => {
    const milliseconds = performance.now() - started;
    metrics.request("/graphql", sent.status, milliseconds / 1000);
    logger[sent.status >= 500 ? "error" : "info"](
      {
        req: { id: requestId, method: "POST", path: "/graphql" },
        res: { status: sent.status },
        responseTime: Math.round(milliseconds),
      },
      "request completed",
    );
  });
  write(response, sent, headers, requestId);
  return true;
}

function write(
  response: ServerResponse,
  { status, headers: own, body }: SentAnswer,
  headers: readonly string[],
  requestId: string,
): void {
  const length = String(Buffer.byteLength(body));
  response.writeHead(status, [
    ...headers,
    "x-request-id",
    requestId,
    "content-length",
    length,
    ...[...own].flat(),
  ]);
  response.end(body);
}
