import { type Request, type RequestHandler, type Response, Router, text } from "express";
import { requireLevel } from "../../api/access/requireLevel";
import type { Curation } from "../../api/Curation";
import { Problem } from "../../problems";
import { workOf } from "./boundWork";
import type { ServerParts } from "./Server";

/** How long a text may take to come and to be read, in milliseconds. */
const patience = 120_000;

/**
 * A text of up to 10 MB as the body, its title, publisher and date in the query: `POST /documents` keeps it,
 * `POST /documents/preview` tells what keeping it would add. Both are a curator's, as both take the writers' turn.
 */
export function documentsRoute(
  curationFor: (response: Response) => Curation | null,
  preview: ServerParts["preview"],
): Router {
  const allowed: RequestHandler = (_request, response, next) => {
    const { caller, extend } = workOf(response);
    requireLevel(caller, "curator");
    extend(patience);
    next();
  };
  const body = text({ type: "text/*", limit: "10mb", defaultCharset: "utf-8" });
  const router = Router();
  // Who may not write is told so before ten megabytes are read.
  router.post("/documents", allowed, body, async (request, response) => {
    const curation = curationFor(response);
    if (!curation) throw readsOnly();
    const given = textOf(request);
    const { caller, signal } = workOf(response);
    const by = {
      author: caller.name ?? "anonymous",
      clientMutationId: request.get("idempotency-key") ?? null,
      signal,
    };
    const correction = await curation.ingest(given, metadataOf(request), by);
    const { document = null, report = null, refusals, change } = correction;
    response.status(refusals.length > 0 ? 422 : 201).json({ document, report, change, userErrors: refusals });
  });
  router.post("/documents/preview", allowed, body, async (request, response) => {
    if (!preview) throw readsOnly();
    const given = textOf(request);
    const { signal } = workOf(response);
    response.json(await preview(given, metadataOf(request), signal));
  });
  return router;
}

const readsOnly = (): Problem => new Problem("UNAVAILABLE", "This server only reads.");

function textOf(request: Request): string {
  const body: unknown = request.body;
  if (typeof body === "string") return body;
  throw new Problem("BAD_USER_INPUT", "The body must be the text, with Content-Type: text/plain.");
}

function metadataOf({ query }: Request): Record<string, string> {
  const given = ["title", "publisher", "publishedOn"].flatMap((name) => {
    const value = query[name];
    return typeof value === "string" ? [[name, value] as const] : [];
  });
  return Object.fromEntries(given);
}
