import { Router } from "express";
import type { Workload } from "./boundWork";
import type { Metrics } from "./Metrics";

/** How long the database may take to show that it is there, in milliseconds. */
const patience = 1000;

/** `/livez`: the process runs. `/readyz`: it can answer questions now. `/metrics`: how it fares. */
export function probes(ready: () => Promise<void>, workload: Workload, metrics: Metrics): Router {
  // Whoever asks meanwhile is told the same: many that ask at once are one question to the database.
  let asking: Promise<string | null> | null = null;
  const reasonNow = (): Promise<string | null> =>
    (asking ??= reasonAgainst(ready).finally(() => {
      asking = null;
    }));
  const router = Router();
  router.get("/livez", (_request, response) => {
    response.json({ status: "live" });
  });
  router.get("/readyz", async (_request, response) => {
    const reason = workload.draining ? "shutting down" : await reasonNow();
    response
      .status(reason === null ? 200 : 503)
      .json(reason === null ? { status: "ready" } : { status: "not ready", reason });
  });
  router.get("/metrics", async (_request, response) => {
    response.type(metrics.contentType).send(await metrics.text());
  });
  return router;
}

async function reasonAgainst(ready: () => Promise<void>): Promise<string | null> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<string>((resolve) => {
    timer = setTimeout(resolve, patience, "the database does not answer in time");
  });
  try {
    return await Promise.race([
      ready().then(
        () => null,
        () => "the database cannot be reached or its schema is not up to date",
      ),
      late,
    ]);
  } finally {
    clearTimeout(timer);
  }
}
