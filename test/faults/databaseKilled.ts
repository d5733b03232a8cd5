import { join } from "node:path";
import { articles } from "./articles";
import { examine, graphOf } from "./examine";
import type { Fault, Seen } from "./Fault";
import { load, tally } from "./load";
import { must } from "./must";
import { type Api, type Reply, startApi } from "./startApi";
import { sleep } from "./until";
import { watch, type Watched } from "./watch";

/** Neo4j is killed under the API while something goes on; what must hold after is asked of the graph. */
async function killDuring(
  folder: string,
  work: (api: Api, kill: () => Promise<Watched>) => Promise<{ seen: Seen; texts: readonly string[] }>,
  signal: NodeJS.Signals = "SIGKILL",
): Promise<Seen> {
  const api = await startApi(join(folder, "home"));
  const graph = await graphOf(api.home);
  try {
    let watched: Watched | undefined;
    const kill = async (): Promise<Watched> => {
      process.kill(await api.neo4j(), signal);
      return (watched = await watch(api, graph));
    };
    const { seen, texts } = await work(api, kill);
    must(api.child.exitCode === null, "the API did not end");
    must(watched?.readyzLied === 0, "readyz told the truth");
    const back = watched?.serviceBackAfterDatabase ?? 99;
    must(back < 10, `the service was back ${back.toFixed(1)} s after the database, not within 10 s`);
    await examine(graph, texts);
    return { ...watched, ...seen };
  } finally {
    await graph.close();
    await api.stop();
  }
}

const whileReading = (signal: NodeJS.Signals) => (folder: string) =>
  killDuring(
    folder,
    async (api, kill) => {
      const asking = load(api, 8);
      await sleep(2000);
      await kill();
      await sleep(1000);
      await asking.end();
      const answers = tally(asking.replies);
      must(!("malformed" in answers) && !("no connection" in answers), "every answer was well formed");
      const slowest = Math.max(...asking.replies.map(({ seconds }) => seconds));
      must(slowest < 10, "no question waited longer than the limit");
      return { seen: { answers, slowestAnswer: slowest }, texts: [] };
    },
    signal,
  );

const whileIngesting = (folder: string): Promise<Seen> =>
  killDuring(folder, async (api, kill) => {
    const texts = articles();
    const answered = new Map<string, Reply>();
    const open = [...texts];
    const send = async (): Promise<void> => {
      for (let text = open.shift(); text !== undefined; text = open.shift())
        answered.set(text, await api.send(text));
    };
    const sending = Promise.all([send(), send()]);
    while (answered.size < 3) await sleep(50);
    await kill();
    await sending;
    const kept = texts.filter((text) => answered.get(text)?.status === 201);
    const graph = await graphOf(api.home);
    await examine(graph, kept).finally(() => graph.close());
    const again = texts.filter((text) => !kept.includes(text));
    for (const text of again) must((await api.send(text)).status === 201, "what was refused is taken later");
    return { seen: { answers: tally([...answered.values()].map(asData)), sentAgain: again.length }, texts };
  });

/** `POST /documents` answers with a document where GraphQL answers with data. */
const asData = (reply: Reply): Reply =>
  reply.status === 201 ? { ...reply, body: { data: reply.body as unknown } } : reply;

const whileJudging = (folder: string): Promise<Seen> =>
  killDuring(folder, async (api, kill) => {
    const { body } = await api.ask("{ officials(first: 40) { nodes { id } } }");
    const ids = (body.data.officials.nodes as { id: string }[]).map(({ id }) => id);
    const pairs = ids.flatMap((a, at) => ids.slice(at + 1, at + 3).map((b) => [a, b] as const));
    const replies: Reply[] = [];
    const judging = (async () => {
      for (const [a, b] of pairs) {
        replies.push(
          await api.ask(
            'mutation ($a: ID!, $b: ID!) { judge(a: $a, b: $b, verdict: DIFFERENT, reason: "A fault is tried.") { change userErrors { message } } }',
            { a, b },
          ),
        );
      }
    })();
    while (replies.length < 3) await sleep(20);
    await kill();
    await judging;
    const told = replies.filter(({ body: answer }) => answer?.data?.judge?.change);
    const graph = await graphOf(api.home);
    try {
      const [kept] = await graph.runAlone<{ entries: number; judgements: number }>(
        `RETURN COUNT { MATCH (e:AuditEntry {action: 'judge'}) } AS entries,
           COUNT { MATCH (j:Judgement) WHERE j.author <> 'automatic' AND j.undoneAt IS NULL } AS judgements`,
      );
      must(told.length > 0, "judgements are taken");
      must((kept?.entries ?? 0) >= told.length, "every judgement that was confirmed is in the log");
      must(kept?.entries === kept?.judgements, "the log and the judgements agree");
      return {
        seen: { answers: tally(replies), confirmed: told.length, kept: kept?.judgements ?? 0 },
        texts: [],
      };
    } finally {
      await graph.close();
    }
  });

export const databaseKilled: readonly Fault[] = [
  { name: "kill -9 Neo4j while 8 clients read", run: whileReading("SIGKILL") },
  { name: "kill -9 Neo4j while documents are posted", run: whileIngesting },
  { name: "kill -9 Neo4j while judgements are applied", run: whileJudging },
  { name: "Neo4j is restarted under load", run: whileReading("SIGTERM") },
];
