import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { type Request, type RequestHandler, type Response, Router } from "express";
import { z } from "zod";
import { requireLevel } from "../../api/access/requireLevel";
import type { Endpoint } from "../../api/createEndpoint";
import { Problem } from "../../problems";
import type { Ask, Question } from "../ask/Ask";
import { requestContext } from "../ask/requestContext";
import type { ExportFormat } from "../export/ExportFormat";
import type { ExportedGraph } from "../export/ExportedGraph";
import { formats } from "../export/formats";
import { openExport } from "../export/openExport";
import { readAnswered } from "../export/readAnswered";
import { readScope } from "../export/readScope";
import { workOf } from "./boundWork";
import { exportHeaders } from "./exportHeaders";
import type { ServerParts } from "./Server";

/** How long a file may take to be written, in milliseconds. */
const patience = 600_000;
/** Exports written at one time: each reads for minutes. */
const most = 4;
/** Points that the whole graph costs, however large it is: some fifteen a minute of the budget that is the default. */
const wholePrice = 2000;

const asked = z.object({
  query: z.string().min(1),
  variables: z.record(z.string(), z.unknown()).nullish(),
  operationName: z.string().nullish(),
});

/**
 * `GET /export?format=gexf`: the graph, a neighbourhood or the paths between two, as a file that is streamed.
 * `POST /export?format=gexf` with `{query, variables, operationName}`: what the answer to that question names by id.
 * `trusted` stands before both: with a list of trusted documents, exports ask no others either.
 */
export function exportRoute(
  parts: Pick<ServerParts, "answer" | "review">,
  endpoint: Endpoint,
  trusted: { readonly own: RequestHandler; readonly asked: RequestHandler } | null,
): Router {
  const router = Router();
  let running = 0;
  const context = (response: Response) => requestContext(workOf(response), parts);
  const unbounded =
    (response: Response): Ask =>
    (question) =>
      endpoint.unbounded.ask(question, context(response));
  // The route's own documents are no client's: they are charged for, and held to no limit of size.
  const charged =
    (response: Response): Ask =>
    async (question) => {
      await endpoint.charge(workOf(response).caller, endpoint.unbounded.prepare(question).cost.points);
      return endpoint.unbounded.ask(question, context(response));
    };

  const begin: RequestHandler = (_request, response, next) => {
    requireLevel(workOf(response).caller, "reader");
    if (running >= most) {
      throw new Problem("UNAVAILABLE", `${most} exports are being written already; try again later.`);
    }
    running++;
    // The log, the bounds and the pipeline that writes the file listen for the end too: more than Node expects of one.
    response.setMaxListeners(20);
    response.once("close", () => running--);
    workOf(response).extend(patience);
    next();
  };
  router.get("/export", ...(trusted ? [trusted.own] : []), begin, async (request, response) => {
    const { format, scope } = readScope(request.query);
    if ("all" in scope) await endpoint.charge(workOf(response).caller, wholePrice);
    const ask = "all" in scope ? unbounded(response) : charged(response);
    await send(request, response, formats[format], await openExport(ask, scope));
  });
  router.post("/export", ...(trusted ? [trusted.asked] : []), begin, async (request, response) => {
    const { format } = readScope({ format: request.query["format"] });
    const question = readQuestion(request.body);
    const scope = await readAnswered((own) => endpoint.bounded.ask(own, context(response)), question);
    await endpoint.charge(workOf(response).caller, scope.ids.length);
    await send(request, response, formats[format], await openExport(unbounded(response), scope));
  });
  return router;
}

function readQuestion(body: unknown): Question {
  const { success, data } = asked.safeParse(body);
  if (!success) {
    throw new Problem("BAD_USER_INPUT", "The body must be JSON: {query, variables, operationName}.", {
      place: "query",
    });
  }
  const { query, variables, operationName } = data;
  return { query, variables: variables ?? {}, operationName: operationName ?? undefined };
}

async function send(
  request: Request,
  response: Response,
  format: ExportFormat,
  graph: ExportedGraph,
): Promise<void> {
  const pieces = format.write(graph)[Symbol.asyncIterator]();
  // The first piece is awaited, so that what cannot be written is refused with its own status.
  const first = await pieces.next();
  response.set(exportHeaders(format, graph.head));
  if (request.method === "HEAD" || first.done) {
    response.end();
    return;
  }
  await pipeline(Readable.from(rest(first.value, pieces)), response, { signal: workOf(response).signal });
}

async function* rest(
  first: string | Uint8Array,
  pieces: AsyncIterator<string | Uint8Array>,
): AsyncGenerator<string | Uint8Array> {
  yield first;
  for (let next = await pieces.next(); !next.done; next = await pieces.next()) yield next.value;
}
