import type { RequestHandler } from "express";

/** Lets pages of the given origins ask, and no others: without an origin in the list no CORS header is sent at all. */
export function allowOrigins(origins: readonly string[]): RequestHandler {
  const allowed = new Set(origins);
  return (request, response, next) => {
    const { origin } = request.headers;
    if (allowed.size > 0) response.vary("Origin");
    if (origin === undefined || !allowed.has(origin)) {
      next();
      return;
    }
    response.setHeader("access-control-allow-origin", origin);
    response.setHeader("access-control-expose-headers", "retry-after, x-bookmark, x-request-id");
    if (request.method !== "OPTIONS") {
      next();
      return;
    }
    response.setHeader("access-control-allow-methods", "GET, POST");
    response.setHeader(
      "access-control-allow-headers",
      "authorization, content-type, apollo-require-preflight, x-bookmark",
    );
    response.setHeader("access-control-max-age", "600");
    response.sendStatus(204);
  };
}
