import type { IncomingMessage } from "node:http";
import type { RequestHandler } from "express";
import type { Workload } from "./boundWork";
import { countArriving } from "./countArriving";

/** A request's JSON body that was read before its route took the request up, or why it cannot be read. */
export type ReadBody = { readonly body: object } | { readonly fault: unknown };

const read = new WeakMap<IncomingMessage, ReadBody>();

/** Leaves a body for the route that the request is handed on to. */
export function leaveBody(request: IncomingMessage, body: ReadBody): void {
  read.set(request, body);
}

/** Reads a JSON body as `parse` does, unless it was read already. */
export const takeBody =
  (parse: RequestHandler, workload: Workload): RequestHandler =>
  (request, response, next) => {
    const left = read.get(request);
    if (!left) {
      countArriving(request, workload);
      void parse(request, response, next);
      return;
    }
    if ("fault" in left) {
      next(Object.assign(new Error("The body is no JSON object."), { status: 400, cause: left.fault }));
      return;
    }
    request.body = left.body;
    next();
  };

/** A JSON object or list, with or without a byte order mark before it. A scalar is none, as `express.json` has it. */
export function parseBody(text: string): ReadBody {
  try {
    const body: unknown = JSON.parse(text.startsWith("\uFEFF") ? text.slice(1) : text);
    return typeof body === "object" && body !== null ? { body } : { fault: "a scalar" };
  } catch (fault) {
    return { fault };
  }
}
