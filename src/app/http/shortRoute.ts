import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import type { Express, Request, Response } from "express";
import type { Logger } from "pino";
import type { ApiContext } from "../../api/context";
import type { SentAnswer, Shortcut } from "../../api/execution/Shortcut";
import type { Recognise } from "../access/recognise";
import { bookmarkHeader } from "./afterBookmark";
import { answerHeaders } from "./answerHeaders";
import { answerType } from "./answerType";
import { leaveBody, parseBody, type ReadBody } from "./bodies";
import { bound, type BoundWork, leaveBound, type WorkBounds, type Workload } from "./boundWork";
import { countArriving } from "./countArriving";
import { fixedHeaders } from "./fixedHeaders";
import type { KnownHost } from "./hostNames";
import { isOwnOrigin } from "./isOwnOrigin";
import type { Metrics } from "./Metrics";
import { observeClose } from "./observeClose";
import { givenOrNewId } from "./requestId";

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
  readonly knownHost: KnownHost;
}

const bodyAtMost = 64 * 1024;
const types = /^application\/json(?:; ?charset=utf-8)?$/i;

/**
 * Answers a plain JSON POST to `/graphql` whose document was answered before without the layers that decide nothing
 * about it. Callers are recognised, work is bounded, logged and counted as everywhere; a request that is out of the
 * ordinary in any way goes the long way, which says what is wrong with it.
 */
export function shortRoute(parts: ShortRouteParts): RequestListener {
  const { application, workload, bounds, knownHost } = parts;
  const isFree = (): boolean => !workload.draining && workload.running < bounds.inFlight;
  const headers = [...fixedHeaders(answerHeaders()), "cache-control", "no-store"];
  return (plainRequest, plainResponse) => {
    if (!isFree() || !isPlain(plainRequest) || !knownHost(plainRequest.headers.host)) {
      application(plainRequest, plainResponse);
      return;
    }
    // What express does with every request before its first handler.
    const request = Object.setPrototypeOf(plainRequest, application.request as object) as Request;
    const response = Object.setPrototypeOf(plainResponse, application.response as object) as Response;
    request.res = response;
    const type = answerType(request);
    if (type === null) {
      application(request, response);
      return;
    }
    const requestId = givenOrNewId(request);
    const fixed = [...headers, "x-request-id", requestId];
    let handedOn = false;
    const late = (): void => {
      if (handedOn) return;
      for (let at = 0; at < fixed.length; at += 2) response.setHeader(fixed[at] ?? "", fixed[at + 1] ?? "");
    };
    const unobserve = observeClose(response, requestId, parts);
    const longWay = (read: ReadBody, work: BoundWork | null): void => {
      if (isOver(response)) return;
      handedOn = true;
      unobserve();
      leaveBody(request, read);
      if (work) leaveBound(response, work);
      application(request, response);
    };
    const answer = async (read: ReadBody, work: BoundWork): Promise<void> => {
      const sent = "body" in read ? await ask(parts, read.body, request, requestId, work) : null;
      if (!sent) longWay(read, work);
      else if (!isOver(response)) {
        write(response, sent, [...fixed, "content-type", `${type}; charset=utf-8`]);
      }
    };
    countArriving(request, workload);
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.once("end", () => {
      const bytes = chunks.length === 1 ? (chunks[0] as Buffer) : Buffer.concat(chunks);
      const read = parseBody(bytes.toString());
      if (!isFree()) {
        longWay(read, null);
        return;
      }
      const work = bound(response, bounds.requestTimeout, workload, late);
      answer(read, work).catch(() => {
        longWay(read, work);
      });
    });
  };
}

const isPlain = ({ method, url, headers }: IncomingMessage): boolean =>
  method === "POST" &&
  url === "/graphql" &&
  types.test(headers["content-type"] ?? "") &&
  Number(headers["content-length"] ?? Infinity) <= bodyAtMost &&
  headers["content-encoding"] === undefined &&
  headers[bookmarkHeader] === undefined &&
  isOwnOrigin(headers);

/** Answered by the timer meanwhile, or its client left. */
const isOver = (response: ServerResponse): boolean => response.headersSent || response.destroyed;

/** Null where the long way is to answer. */
async function ask(
  { shortcut, recognise, graph }: ShortRouteParts,
  body: object,
  request: Request,
  requestId: string,
  work: BoundWork,
): Promise<SentAnswer | null> {
  const question = shortcut.question(body);
  if (!question || work.signal.aborted) return null;
  const caller = await recognise(request);
  return shortcut.answer(question, { requestId, caller, ...work, ...graph }, request.headers.accept);
}

function write(
  response: ServerResponse,
  { status, headers: own, body }: SentAnswer,
  headers: readonly string[],
): void {
  const length = String(Buffer.byteLength(body));
  response.writeHead(status, [...headers, "content-length", length, ...[...own].flat()]);
  response.end(body);
}
