import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { Problem } from "../../problems";
import type { Workload } from "../http/boundWork";
import { Metrics } from "../http/Metrics";
import type { RunningServer, ServerParts, ServerSettings } from "../http/Server";
import { createApplication } from "../http/createApplication";
import { projectRoot } from "../projectRoot";

/** How long running requests may take to end once the server closes, in milliseconds. */
const grace = 10_000;
/** How long the rest of a body may take to come meanwhile, in milliseconds. */
const arrival = 1000;

/** Serves the graph over HTTP. @throws Problem ALREADY_RUNNING where the port is taken */
export async function startServer(parts: ServerParts, settings: ServerSettings): Promise<RunningServer> {
  const workload: Workload = { running: 0, arriving: 0, draining: false };
  const metrics = new Metrics(workload, operationNames(settings.trusted));
  const pages = join(projectRoot, "dist", "web");
  const { listener, endpoint } = await createApplication(parts, settings, workload, metrics, pages);
  const server = createServer(
    { headersTimeout: 10_000, requestTimeout: 60_000, keepAliveTimeout: 5_000 },
    listener,
  );
  await new Promise<void>((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => {
      reject(error.code === "EADDRINUSE" ? taken(settings.port, error) : error);
    });
    server.listen(settings.port, settings.host, resolve);
  });
  const { port } = server.address() as AddressInfo;
  const host = settings.host.includes(":") ? `[${settings.host}]` : settings.host;

  let closing: Promise<void> | undefined;
  const close = async (): Promise<void> => {
    workload.draining = true;
    // Still listening while running requests end, so that /readyz tells the truth and newcomers get a well-formed 503.
    const begun = Date.now();
    const busy = (passed: number): boolean =>
      workload.running > 0 ? passed < grace : workload.arriving > 0 && passed < arrival;
    while (busy(Date.now() - begun)) {
      server.closeIdleConnections();
      await new Promise((wake) => setTimeout(wake, 25));
    }
    const closed = new Promise<void>((resolve) => server.close(() => resolve()));
    server.closeAllConnections();
    await closed;
    await endpoint.stop();
  };
  return { url: `http://${host}:${port}`, close: () => (closing ??= close()) };
}

const taken = (port: number, cause: unknown): Problem =>
  new Problem("ALREADY_RUNNING", `Port ${port} is in use.`, {
    hint: "Choose another with --port, or end what listens there.",
    place: `port ${port}`,
    cause,
  });

/** Names of the operations in trusted documents: a closed list, fit for labels. */
function operationNames(trusted: ReadonlyMap<string, string> | null): ReadonlySet<string> {
  const names = [...(trusted?.values() ?? [])].flatMap((text) =>
    [...text.matchAll(/\b(?:query|mutation)\s+(\w+)/g)].map((match) => match[1] ?? ""),
  );
  return new Set(names);
}
