import type { ServerResponse } from "node:http";
import type { RequestHandler, Response } from "express";
import { Problem } from "../../problems";
import type { Recognise } from "../access/recognise";
import { answerProblem } from "./answerProblem";
import { identityOf } from "./requestId";
import type { Work } from "./Work";

export interface WorkBounds {
  /** Requests worked on at one time. */
  readonly inFlight: number;
  /** Milliseconds until a request is given up. */
  readonly requestTimeout: number;
}

/** How much is being worked on, and whether more is taken on. */
export interface Workload {
  running: number;
  /** Requests whose body is still to come. They hold no place: who sends slowly keeps nobody else out. */
  arriving: number;
  draining: boolean;
}

/** What bounds a request's work. */
export type BoundWork = Pick<Work, "signal" | "extend">;

const boundBefore = new WeakMap<ServerResponse, BoundWork>();

/** Hands a request on that is counted and bounded already. */
export function leaveBound(response: ServerResponse, work: BoundWork): void {
  boundBefore.set(response, work);
}

/**
 * Takes a request on: recognises its caller, refuses it while too many run or the server drains, and gives it up
 * when its time is over or the client leaves.
 */
export const boundWork =
  (bounds: WorkBounds, workload: Workload, recognise: Recognise): RequestHandler =>
  async (request, response, next) => {
    const before = boundBefore.get(response);
    if (!before && workload.draining) {
      response.setHeader("connection", "close");
      answerProblem(response, new Problem("UNAVAILABLE", "The server is shutting down."));
      return;
    }
    if (!before && workload.running >= bounds.inFlight) {
      answerProblem(
        response,
        new Problem("UNAVAILABLE", "Too many requests are being worked on; try again."),
      );
      return;
    }
    const caller = await recognise(request);
    const work: Work = {
      requestId: identityOf(request),
      caller,
      ...(before ?? bound(response, bounds.requestTimeout, workload)),
    };
    response.locals["work"] = work;
    next();
  };

/** The request's work, once `boundWork` has taken it on. */
export const workOf = (response: Response): Work => response.locals["work"] as Work;

/**
 * Counts a request as running and bounds its time, until its connection has the answer or is closed. `late` runs before
 * the request is answered that its time is over.
 */
export function bound(
  response: Response,
  milliseconds: number,
  workload: Workload,
  late: () => void = () => undefined,
): BoundWork {
  const giveUp = new AbortController();
  const timed = (allowed: number): NodeJS.Timeout =>
    setTimeout(() => {
      giveUp.abort(new Problem("TIMEOUT", "The answer took too long."));
      if (!response.headersSent) late();
      answerProblem(response, new Problem("TIMEOUT", `No answer was ready within ${allowed / 1000} s.`));
    }, allowed);
  workload.running++;
  let timer = timed(milliseconds);
  response.once("close", () => {
    clearTimeout(timer);
    workload.running--;
    if (!response.writableFinished) giveUp.abort(new Problem("INTERRUPTED", "The client left."));
  });
  const extend = (allowed: number): void => {
    clearTimeout(timer);
    if (!giveUp.signal.aborted) timer = timed(allowed);
  };
  return { signal: giveUp.signal, extend };
}
