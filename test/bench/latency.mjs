import { Agent, request } from "node:http";
import { performance } from "node:perf_hooks";

/** Milliseconds of single requests, one after the other over one connection: sorted, finer than a load generator tells. */
export async function latencies(url, bodies, times) {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  for (const body of bodies) await once(agent, url, body);
  const measured = [];
  for (let index = 0; index < times; index++) {
    const start = performance.now();
    await once(agent, url, bodies[index % bodies.length]);
    measured.push(performance.now() - start);
  }
  agent.destroy();
  return measured.sort((one, other) => one - other);
}

function once(agent, url, body) {
  return new Promise((resolve, reject) => {
    const headers = { "content-type": "application/json", "content-length": Buffer.byteLength(body) };
    const asked = request(url, { method: "POST", agent, headers }, (response) => {
      let text = "";
      response.setEncoding("utf8").on("data", (part) => (text += part));
      response.on("end", () => {
        if (response.statusCode === 200 && !text.startsWith('{"errors"')) resolve();
        else reject(new Error(`${response.statusCode} ${text.slice(0, 300)}`));
      });
    });
    asked.on("error", reject);
    asked.end(body);
  });
}
