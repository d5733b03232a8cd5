import { join } from "node:path";
import { type RequestHandler, Router, static as files } from "express";

/** The built pages: `/graphiql`, and hashed assets that a browser may keep for a year. */
export function webRoute(folder: string, graphiql: boolean): Router {
  const router = Router();
  const page: RequestHandler = (_request, response) => {
    response.setHeader("cache-control", "no-cache");
    response.sendFile(join(folder, "graphiql", "index.html"));
  };
  if (graphiql) router.get("/graphiql", page);
  router.use(
    "/assets",
    files(join(folder, "assets"), { immutable: true, maxAge: "365d", index: false, fallthrough: false }),
  );
  return router;
}
