// The load: one process of its own. Reads { url, bodies, connections, seconds } and prints what autocannon measured.
import { createRequire } from "node:module";

const require = createRequire(import.meta.url);
const autocannon = require("autocannon");

process.on("message", async ({ url, bodies, connections, seconds }) => {
  const result = await autocannon({
    url,
    connections,
    duration: seconds,
    timeout: 120,
    requests: bodies.map((body) => ({
      method: "POST",
      body,
      headers: { "content-type": "application/json", accept: "application/json" },
    })),
  });
  process.send({
    perSecond: result.requests.total / result.duration,
    p50: result.latency.p50,
    p99: result.latency.p99,
    failed: result.non2xx + result.errors + result.timeouts,
  });
});
process.send("ready");
