import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { Router } from "express";
import { requireLevel } from "../../api/access/requireLevel";
import { createLocalApi } from "../../api/createLocalApi";
import { Problem } from "../../problems";
import type { Ask } from "../ask/Ask";
import { formats } from "../export/formats";
import { openExport } from "../export/openExport";
import { readScope } from "../export/readScope";
import { workOf } from "./boundWork";
import type { ServerParts } from "./Server";

/** How long a file may take to be written, in milliseconds. */
const patience = 600_000;
/** Exports written at one time: each reads for minutes and is held to no budget of points. */
const most = 4;

/** `GET /export?format=gexf`: the graph, a neighbourhood or the paths between two, as a file that is streamed. */
export function exportRoute(answer: ServerParts["answer"]): Router {
  const api = createLocalApi();
  const router = Router();
  let running = 0;
  router.get("/export", async (request, response) => {
    const { caller, requestId, signal, extend } = workOf(response);
    requireLevel(caller, "reader");
    const { format: name, scope } = readScope(request.query);
    const format = formats[name];
    if (running >= most) {
      throw new Problem("UNAVAILABLE", `${most} exports are being written already; try again later.`);
    }
    running++;
    response.once("close", () => running--);
    extend(patience);
    const context = { requestId, caller, signal, answer, curation: null, review: null };
    const ask: Ask = (question) => api.ask(question, context);
    const graph = await openExport(ask, scope);
    const pieces = format.write(graph)[Symbol.asyncIterator]();
    // The first piece is awaited, so that what cannot be written is refused with its own status.
    const first = await pieces.next();
    response.setHeader("content-type", format.mediaType);
    response.setHeader("content-disposition", `attachment; filename="cooperation-graph.${format.extension}"`);
    response.setHeader("x-schema-version", graph.head.schemaVersion);
    response.setHeader("x-known-at", graph.head.knownAt);
    if (request.method === "HEAD" || first.done) {
      response.end();
      return;
    }
    await pipeline(Readable.from(rest(first.value, pieces)), response, { signal });
  });
  return router;
}

async function* rest(
  first: string | Uint8Array,
  pieces: AsyncIterator<string | Uint8Array>,
): AsyncGenerator<string | Uint8Array> {
  yield first;
  for (let next = await pieces.next(); !next.done; next = await pieces.next()) yield next.value;
}
