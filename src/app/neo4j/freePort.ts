import { createServer } from "node:net";

/**
 * A loopback port that nothing listens on.
 * @param wanted is returned if it is free.
 */
export async function freePort(wanted = 0): Promise<number> {
  const attempt = (port: number): Promise<number | null> =>
    new Promise((resolve) => {
      const server = createServer();
      server.once("error", () => resolve(null));
      server.listen(port, "127.0.0.1", () => {
        const address = server.address();
        server.close(() => resolve(typeof address === "object" && address ? address.port : null));
      });
    });
  const port = (await attempt(wanted)) ?? (await attempt(0));
  if (port === null) throw new Error("No free port on 127.0.0.1");
  return port;
}
