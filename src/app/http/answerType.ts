import type { Request } from "express";

const offered = ["application/json", "application/graphql-response+json"];
const found = new Map<string, string | null>();
const headersKept = 100;

/**
 * The media type of a GraphQL answer that a client prefers by its `Accept`, JSON where it says nothing; null where it
 * accepts none that is offered.
 */
export function answerType(request: Request): string | null {
  const { accept } = request.headers;
  if (!accept) return "application/json";
  const known = found.get(accept);
  if (known !== undefined) return known;
  const [type = null] = [request.accepts(offered)].flat().filter((one) => one !== false);
  if (found.size >= headersKept) found.clear();
  found.set(accept, type);
  return type;
}
