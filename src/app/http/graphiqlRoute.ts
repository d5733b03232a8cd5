import { join } from "node:path";
import { Router, static as files } from "express";

/** The built console for GraphQL at `/graphiql`, with hashed assets that a browser may keep for a year. */
export function graphiqlRoute(pages: string): Router {
  const folder = join(pages, "graphiql");
  const router = Router();
  router.get("/graphiql", (_request, response) => {
    response.setHeader("cache-control", "no-cache");
    response.sendFile(join(folder, "index.html"));
  });
  router.use(
    "/graphiql/assets",
    files(join(folder, "assets"), { immutable: true, maxAge: "365d", index: false }),
  );
  return router;
}
