import { type RequestHandler, Router, text } from "express";
import { requireLevel } from "../../api/access/requireLevel";
import type { Curation } from "../../api/Curation";
import { Problem } from "../../problems";
import { workOf } from "./boundWork";

/** How long reading a text may take, in milliseconds. */
const patience = 120_000;

/** `POST /documents`: a text of up to 10 MB as the body, its title, publisher and date in the query. */
export function documentsRoute(curation: Curation | null): Router {
  const allowed: RequestHandler = (_request, response, next) => {
    requireLevel(workOf(response).caller, "curator");
    next();
  };
  const router = Router();
  // Who may not write is told so before ten megabytes are read.
  router.post(
    "/documents",
    allowed,
    text({ type: "text/*", limit: "10mb", defaultCharset: "utf-8" }),
    async (request, response) => {
      if (!curation) throw new Problem("UNAVAILABLE", "This server only reads.");
      const body: unknown = request.body;
      if (typeof body !== "string") {
        throw new Problem("BAD_USER_INPUT", "The body must be the text, with Content-Type: text/plain.");
      }
      const { caller, signal, extend } = workOf(response);
      extend(patience);
      const by = {
        author: caller.name ?? "anonymous",
        clientMutationId: request.get("idempotency-key") ?? null,
        signal,
      };
      const correction = await curation.ingest(body, metadataOf(request.query), by);
      const { document = null, report = null, refusals, change } = correction;
      response
        .status(refusals.length > 0 ? 422 : 201)
        .json({ document, report, change, userErrors: refusals });
    },
  );
  return router;
}

function metadataOf(query: Readonly<Record<string, unknown>>): Record<string, string> {
  const given = ["title", "publisher", "publishedOn"].flatMap((name) => {
    const value = query[name];
    return typeof value === "string" ? [[name, value] as const] : [];
  });
  return Object.fromEntries(given);
}
