import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { processesOf } from "./examine";
import type { Fault, Seen } from "./Fault";
import { must } from "./must";
import { type Api, startApi } from "./startApi";
import { until } from "./until";

/** Starts the program twice at once in one state folder: one serves, the other says so and ends. */
async function twoStarts(folder: string): Promise<Seen> {
  const home = join(folder, "home");
  const begun = performance.now();
  let refusedAfter = Number.NaN;
  const attempt = (): Promise<Api | null> =>
    startApi(home).catch(() => {
      refusedAfter = (performance.now() - begun) / 1000;
      return null;
    });
  const served = (await Promise.all([attempt(), attempt()])).filter((api) => api !== null);
  const log = readFileSync(join(home, "api.log"), "utf8");
  try {
    must(served.length === 1, `one of two serves, not ${served.length}`);
    must(/This graph is just being started|This graph is served already/u.test(log), "the other says so");
    const third = await startApi(home).catch(() => null);
    if (third) await third.stop();
    must(third === null, "a third is refused, too");
    const [answer] = await Promise.all(served.map((api) => api.ask("{ countries { totalCount } }")));
    must(answer?.status === 200, "the one that serves answers");
  } finally {
    for (const api of served) await api.stop();
  }
  await until(() => processesOf(home).length === 0, 30);
  must(!existsSync(join(home, "serving.lock")), "no lock is left");
  return { served: served.length, refusedAfter };
}

export const startedTwice: readonly Fault[] = [
  { name: "Two starts at once in one state folder", run: twoStarts },
];
