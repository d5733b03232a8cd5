import type { RequestListener } from "node:http";
import express, { type Response } from "express";
import { createEndpoint, type Endpoint } from "../../api/createEndpoint";
import type { Curation } from "../../api/Curation";
import { Problem } from "../../problems";
import { afterBookmark } from "./afterBookmark";
import { allowOrigins } from "./allowOrigins";
import { answeredStatus } from "./answeredStatus";
import { answerFailures, answerProblem } from "./answerProblem";
import { boundWork, type Workload, workOf } from "./boundWork";
import { documentsRoute } from "./documentsRoute";
import { exportRoute } from "./exportRoute";
import { explorerRoute } from "./explorerRoute";
import { hostNames } from "./hostNames";
import { logRequests } from "./logRequests";
import type { Metrics } from "./Metrics";
import { probes } from "./probes";
import { refuseHosts } from "./refuseHosts";
import { takeBody } from "./bodies";
import { shortRoute } from "./shortRoute";
import { securityHeaders } from "./securityHeaders";
import type { ServerParts, ServerSettings } from "./Server";
import { standsThere } from "./standsThere";
import { tellBookmark } from "./tellBookmark";
import { trustedDocuments } from "./trustedDocuments";
import { trustedExports } from "./trustedExports";
import { graphiqlRoute } from "./graphiqlRoute";

export interface Application {
  /** Answers every request. */
  readonly listener: RequestListener;
  readonly endpoint: Endpoint;
}

/** The routes, in the order in which a request passes them. */
export async function createApplication(
  parts: ServerParts,
  settings: ServerSettings,
  workload: Workload,
  metrics: Metrics,
  pages: string,
): Promise<Application> {
  const { answer, curation, preview, review, ready, recognise, logger, bookmarks = null } = parts;
  const curationFor = (response: Response): Curation | null =>
    curation && bookmarks ? tellBookmark(curation, bookmarks, response) : curation;
  const endpoint = await createEndpoint({
    contextOf: (_request, response) =>
      Promise.resolve({ ...workOf(response), answer, curation: curationFor(response), review }),
    limits: settings.limits ?? {},
    budget: settings.budget,
    timeout: settings.databaseTimeout,
    introspection: settings.introspection,
    observe: (event) => {
      metrics.operation(event);
      logger.info(event, "operation");
    },
    log: (errorId, error) => {
      logger.error({ err: error, errorId }, "hidden from the client");
    },
  });

  const knownHost = hostNames(settings.host, settings.hosts ?? []);
  const application = express();
  application.disable("x-powered-by");
  application.disable("etag");
  application.set("trust proxy", settings.trustedProxies ?? false);
  application.use(logRequests(logger));
  application.use(securityHeaders());
  application.use((request, response, next) => {
    const started = performance.now();
    const { path } = request; // routers shorten it while they work
    response.once("close", () => {
      metrics.request(path, answeredStatus(response), (performance.now() - started) / 1000);
    });
    next();
  });
  application.use(probes(ready, workload, metrics));
  application.use(refuseHosts(knownHost));
  const explorer = explorerRoute(pages, standsThere(parts, endpoint, settings, workload));
  application.use(explorer.pages);
  if (settings.graphiql) application.use(graphiqlRoute(pages));
  if (parts.enter) application.get("/curator", parts.enter);
  application.use(allowOrigins(settings.corsOrigins));
  // Bodies are read before a place is taken: documents, which are large, once it is known who sends them.
  application.use(["/graphql", "/export"], takeBody(express.json({ limit: "64kb" }), workload));
  application.use(boundWork(settings, workload, recognise));
  application.use(afterBookmark(bookmarks));
  const guard = settings.trusted ? [trustedDocuments(settings.trusted)] : [];
  application.use("/graphql", ...guard, endpoint.middleware);
  application.use(documentsRoute(curationFor, preview));
  application.use(
    exportRoute({ answer, review }, endpoint, settings.trusted && trustedExports(settings.trusted)),
  );
  application.use(explorer.missing);
  application.use((request, response) => {
    answerProblem(response, new Problem("NOTHING_FOUND", `There is nothing at ${request.path}.`));
  });
  application.use(answerFailures(logger));
  const graph = { answer, curation, review };
  const { shortcut } = endpoint;
  const work = { bounds: settings, workload, recognise, logger, metrics };
  const listener = shortRoute({ application, shortcut, graph, knownHost, ...work });
  return { listener, endpoint };
}
