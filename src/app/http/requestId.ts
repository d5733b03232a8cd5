import { randomUUID } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";

/** The id a client or proxy gave a request, if it is well-formed, else a new one. */
export function givenOrNewId({ headers }: IncomingMessage): string {
  const given = headers["x-request-id"];
  return typeof given === "string" && /^[\w.-]{1,64}$/.test(given) ? given : randomUUID();
}

/** A request's id, told back in the answer. */
export function requestId(request: IncomingMessage, response: ServerResponse): string {
  const id = givenOrNewId(request);
  response.setHeader("x-request-id", id);
  return id;
}

/** The id that `requestId` gave a request. */
export const identityOf = ({ id }: { readonly id: unknown }): string => (typeof id === "string" ? id : "");
