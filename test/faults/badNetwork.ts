import { join } from "node:path";
import { startManagedNeo4j } from "../../src/app/neo4j/startManagedNeo4j";
import { connect } from "../../src/graph/session";
import { articles } from "./articles";
import { examine } from "./examine";
import type { Fault, Seen } from "./Fault";
import { load, tally } from "./load";
import { must } from "./must";
import { startApi } from "./startApi";
import { Toxiproxy } from "./Toxiproxy";
import { sleep, until } from "./until";

/** Makes the network between API and database bad under readers and a writer, then good again. */
const poisonedBy = (type: string, attributes: object) =>
  async function (folder: string): Promise<Seen | { readonly skipped: string }> {
    const home = join(folder, "neo4j");
    const server = await startManagedNeo4j({ home });
    const proxy = await Toxiproxy.before(Number(new URL(server.uri).port));
    if (!proxy) {
      await server.stop();
      return { skipped: "Go is not installed, from whose module toxiproxy is built." };
    }
    const api = await startApi(join(folder, "home"), {
      NEO4J_URI: `bolt://127.0.0.1:${proxy.port}`,
      NEO4J_USERNAME: server.user,
      NEO4J_PASSWORD: server.password,
    });
    try {
      const [asking, [first = "", second = ""]] = [load(api, 8), articles()];
      await sleep(1500);
      await proxy.poison(type, attributes);
      const begun = performance.now();
      const said = await until(async () => (await api.ready()) === 503, 20);
      const sent = api.send(first);
      await sleep(8000);
      const truth = await api.ready();
      await proxy.cure();
      const back = await until(async () => {
        const answer = await api.ask("{ countries(first: 1) { nodes { name } } }");
        return answer.status === 200 && (await api.ready()) === 200;
      }, 60);
      await sleep(500);
      await asking.end();
      const firstKept = await sent;
      if (firstKept.status !== 201) must((await api.send(first)).status === 201, "the text is taken later");
      must((await api.send(second)).status === 201, "texts are taken after");
      const during = asking.replies.filter(({ askedAt }) => askedAt > begun);
      const answers = tally(during);
      must(truth === 503, "readyz told the truth while the network was bad");
      must(!("malformed" in answers) && !("no connection" in answers), "every answer was well formed");
      const slowest = Math.max(...asking.replies.map(({ seconds }) => seconds));
      must(slowest < 10, "no question waited longer than the limit");
      must(back < 10, "the service was back within 10 s of the network");
      const graph = await connect(server);
      await examine(graph, [first, second]).finally(() => graph.close());
      return {
        readyzSaidNoAfter: said,
        serviceBackAfterCure: back,
        answers,
        slowestAnswer: slowest,
        textSentMeanwhile: firstKept.status,
      };
    } finally {
      await api.stop();
      proxy.end();
      await server.stop();
    }
  };

export const badNetwork: readonly Fault[] = [
  { name: "2 s of latency between API and Neo4j", run: poisonedBy("latency", { latency: 2000 }) },
  { name: "connections between API and Neo4j are reset", run: poisonedBy("reset_peer", { timeout: 0 }) },
];
