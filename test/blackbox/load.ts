import autocannon from "autocannon";
import { examine, graphOf } from "../faults/examine";
import { askAs } from "./askAs";
import { LoadTally } from "./LoadTally";
import { loadMix } from "./loadMix";
import type { Product } from "./Product";
import type { Suite } from "./Suite";
import { watchMemory } from "./watchMemory";

const connections = 200;
const seconds = { warmUp: 45, measured: 60 };
const strayAtMost = 0.15;

export const load: Suite = {
  name: `autocannon: ${connections} connections for ${seconds.measured} s, valid, invalid and heavy questions mixed`,
  bar: "no crash, memory flat within 15 % once warm, every answer well formed, heavy ones limited",
  alsoIn: null,
  async run(product) {
    const { child, home } = product.shop;
    await fire(product, seconds.warmUp, new LoadTally());
    const tally = new LoadTally();
    const memory = watchMemory(child.pid ?? 0);
    const { errors, timeouts, requests } = await fire(product, seconds.measured, tally);
    const megabytes = memory.end();
    const mean = megabytes.reduce((sum, one) => sum + one, 0) / megabytes.length;
    const stray = Math.max(...megabytes.map((one) => Math.abs(one / mean - 1)));
    const ready = await product.shop.ready();
    const after = await askAs(product.key, product.shop.url, "{ countries(first: 1) { nodes { name } } }");
    const graph = await graphOf(home);
    await examine(graph, []).finally(() => graph.close());
    const heavyLetIn = tally.count(["heavy"], (code) => code === "data");
    const findings = [...tally.wrong].map(([what, count]) => `${count} × ${what}`);
    if (child.exitCode !== null || ready !== 200 || after.code !== null)
      findings.push(`afterwards: exit ${String(child.exitCode)}, readyz ${ready}, ${after.code ?? "data"}`);
    if (stray > strayAtMost) findings.push(`memory strayed by ${(stray * 100).toFixed(0)} % from its mean`);
    if (errors + timeouts > 0)
      findings.push(`${errors} connections failed, ${timeouts} answers were awaited in vain`);
    return {
      met: findings.length === 0,
      seen: {
        answers: requests.total,
        bySortAndCode: tally.answers,
        heavyLetIn,
        connectionsFailed: errors,
        awaitedInVain: timeouts,
        megabytesLeast: Math.round(Math.min(...megabytes)),
        megabytesMean: Math.round(mean),
        megabytesMost: Math.round(Math.max(...megabytes)),
        percentOffTheMean: stray * 100,
      },
      findings,
    };
  },
};

/** One connection in eight shows no key, so that one account asks for more than its share. */
async function fire(
  { shop, readers }: Product,
  duration: number,
  tally: LoadTally,
): Promise<autocannon.Result> {
  let opened = 0;
  const requestsOf = (key: string | null): autocannon.Request[] =>
    loadMix.map((asked) => ({
      method: "POST",
      body: asked.body,
      headers: {
        "content-type": "application/json",
        ...(key === null ? {} : { authorization: `Bearer ${key}` }),
      },
      onResponse: (status, text) => tally.hear(asked, status, text),
    }));
  return autocannon({
    url: `${shop.url}/graphql`,
    connections,
    duration,
    timeout: 30,
    requests: requestsOf(null),
    setupClient(client) {
      const number = opened++;
      client.setRequests(requestsOf(number % 8 === 0 ? null : (readers[number % readers.length] ?? null)));
    },
  });
}
