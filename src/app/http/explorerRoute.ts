import { join } from "node:path";
import { type Request, type RequestHandler, Router, static as files } from "express";
import type { StandsThere } from "./standsThere";

/** Addresses of the explorer's pages; what follows `?` is read by the page. */
const pages = [
  "/",
  "/search",
  "/path",
  "/compare",
  "/graph",
  "/timeline",
  "/review",
  "/history",
  "/changes",
  "/add",
];
/** Addresses of one thing each, which may not be there. */
const things = ["/e/:id{/:slug}", "/f/:id", "/d/:id"];

export interface ExplorerRoute {
  /** The pages at their addresses, and their hashed assets, which a browser may keep for a year. */
  readonly pages: Router;
  /** The last of all routes: a person who followed a wrong address gets the page that says so, a program goes on. */
  readonly missing: RequestHandler;
}

/** The built explorer. Addresses of the API are never its own: those stay JSON, also where nothing is found. */
export function explorerRoute(folder: string, standsThere: StandsThere): ExplorerRoute {
  const page =
    (status: number): RequestHandler =>
    (_request, response) => {
      response.status(status).setHeader("cache-control", "no-cache");
      response.sendFile(join(folder, "explorer", "index.html"));
    };
  const router = Router();
  router.get(pages, page(200));
  router.get(things, async (request, response, next) => {
    page((await standsThere(request)) ? 200 : 404)(request, response, next);
  });
  // The same address is the page that offers the exports and, with a format, the export itself.
  router.get("/export", (request, response, next) => {
    if (request.query["format"] === undefined && readByPerson(request)) page(200)(request, response, next);
    else next();
  });
  router.use(
    "/explorer/assets",
    files(join(folder, "explorer", "assets"), { immutable: true, maxAge: "365d", index: false }),
  );
  const missing: RequestHandler = (request, response, next) => {
    if (request.method === "GET" && readByPerson(request)) page(404)(request, response, next);
    else next();
  };
  return { pages: router, missing };
}

/** Browsers ask for HTML by name when a person goes to an address; programs and scripts do not. */
const readByPerson = (request: Request): boolean => /\btext\/html\b/.test(request.get("accept") ?? "");
