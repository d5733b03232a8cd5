import type { ErrorRequestHandler, Response } from "express";
import type { Logger } from "pino";
import { hiddenProblems } from "../../api/errors/hiddenProblems";
import { retryAfterOf } from "../../api/limits/retryAfterOf";
import { Problem } from "../../problems";
import { identityOf } from "./requestId";

/** Answers a refusal as JSON, in the shape GraphQL errors have, with the problem's status. */
export function answerProblem(response: Response, problem: Problem): void {
  if (response.headersSent) return;
  const { code, message, hint, place } = problem;
  if (code === "UNAVAILABLE" || code === "RATE_LIMITED") {
    response.setHeader("retry-after", String(retryAfterOf(problem) ?? 1));
  }
  response.status(problem.http).json({ errors: [{ message, extensions: { code, argument: place, hint } }] });
}

/** The last handler: a refusal is answered as such with its own status, a body that cannot be read by its own status, all else masked. */
export const answerFailures =
  (logger: Logger): ErrorRequestHandler =>
  (error: unknown, request, response, _next) => {
    const shown = shownOf(error);
    if (shown) {
      if (shown.http >= 500)
        logger.warn({ err: error, errorId: identityOf(request) }, "a request was given up");
      answerProblem(response, shown);
      return;
    }
    const status = statusOf(error);
    if (status === 413) answerProblem(response, new Problem("DOCUMENT_TOO_LARGE", "The body is too large."));
    else if (status !== null && status < 500)
      response
        .status(status)
        .json({ errors: [{ message: "The body cannot be read.", extensions: { code: "BAD_REQUEST" } }] });
    else {
      const errorId = identityOf(request);
      logger.error({ err: error, errorId }, "a request failed");
      if (response.headersSent) return;
      const message = `Something went wrong here. Its id is ${errorId}.`;
      response
        .status(500)
        .json({ errors: [{ message, extensions: { code: "INTERNAL_SERVER_ERROR", errorId } }] });
    }
  };

/** A refusal as clients may read it; null for what names machines or statements, and for what is no refusal. */
function shownOf(error: unknown): Problem | null {
  if (!(error instanceof Problem) || error.code === "INTERNAL" || hiddenProblems.has(error.code)) return null;
  if (error.code !== "GRAPH_UNREACHABLE") return error;
  return new Problem("UNAVAILABLE", "The database cannot be reached; try again.");
}

function statusOf(error: unknown): number | null {
  if (typeof error !== "object" || error === null || !("status" in error)) return null;
  return typeof error.status === "number" ? error.status : null;
}
