import type { Graph } from "../../src/graph/session";
import type { Api } from "./startApi";
import { sleep } from "./until";

export interface Watched {
  /** Seconds after the fault at which `/readyz` first said no. */
  readonly readyzSaidNoAfter: number;
  /** Seconds after the fault at which the database answered a question of its own driver again. */
  readonly databaseBackAfter: number;
  /** Seconds from then until `/readyz` said yes and a question was answered. */
  readonly serviceBackAfterDatabase: number;
  /** Times that `/readyz` said yes while the database was away for longer than its own second of patience. */
  readonly readyzLied: number;
}

/** Follows an API and its database from the moment of a fault until both are back. */
export async function watch(api: Api, graph: Graph, patience = 120): Promise<Watched> {
  const begun = performance.now();
  const after = (): number => (performance.now() - begun) / 1000;
  let [no, gone, database, lied] = [Number.NaN, false, Number.NaN, 0];
  const asking = (async () => {
    while (Number.isNaN(database) && after() < patience) {
      const answered = await answers(graph);
      if (!answered) gone = true;
      else if (gone) database = after();
      await sleep(50);
    }
  })();
  for (;;) {
    const asked = after();
    const status = await api.ready();
    if (Number.isNaN(no) && status !== 200) no = after();
    if (status === 200 && gone && Number.isNaN(database) && asked > 2) lied += 1;
    if (status === 200 && !Number.isNaN(database)) {
      const answer = await api.ask("{ countries(first: 1) { nodes { name } } }");
      if (answer.status === 200 && answer.body.data) {
        await asking;
        const back = after() - database;
        return {
          readyzSaidNoAfter: no,
          databaseBackAfter: database,
          serviceBackAfterDatabase: back,
          // The API may see the database a moment before this watcher does.
          readyzLied: Math.max(0, lied - 1),
        };
      }
    }
    if (after() > patience) throw new Error(`The service was not back after ${patience} s`);
    await sleep(50);
  }
}

async function answers({ driver }: Graph): Promise<boolean> {
  return Promise.race([
    driver.executeQuery("RETURN 1").then(
      () => true,
      () => false,
    ),
    sleep(3000).then(() => false),
  ]);
}
