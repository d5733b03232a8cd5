import { createServer, request } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { startManagedNeo4j } from "../../src/app/neo4j/startManagedNeo4j";
import { connect } from "../../src/graph/session";
import { articles } from "./articles";
import { examine } from "./examine";
import type { Fault, Seen } from "./Fault";
import { must } from "./must";
import { askAt, startApi } from "./startApi";

/** A proxy that gives every request to the next of several servers, and to another where one does not answer. */
async function roundRobin(urls: readonly string[]): Promise<{ url: string; close: () => void }> {
  let turn = 0;
  const proxy = createServer((incoming, outgoing) => {
    const chunks: Buffer[] = [];
    incoming.on("data", (chunk: Buffer) => chunks.push(chunk));
    incoming.on("end", () => {
      const first = (turn += 1);
      const attempt = (tries: number): void => {
        const target = new URL(incoming.url ?? "/", urls[(first + tries) % urls.length]);
        const passed = request(target, { method: incoming.method, headers: incoming.headers }, (answer) => {
          outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
          answer.pipe(outgoing);
        });
        passed.on("error", () => {
          if (tries + 1 < urls.length) attempt(tries + 1);
          else outgoing.writeHead(502).end();
        });
        passed.end(Buffer.concat(chunks));
      };
      attempt(0);
    });
  });
  await new Promise<void>((resolve) => proxy.listen(0, "127.0.0.1", resolve));
  const { port } = proxy.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, close: () => void proxy.close() };
}

const questions = [
  "{ officials(first: 50, orderBy: [{ field: NAME }]) { totalCount nodes { id name degree } } }",
  "{ documents(first: 50) { totalCount nodes { id title } } }",
  "{ relations(first: 50) { totalCount nodes { id kind evidence { quote } } } }",
];

/** Two servers on one database behind a proxy: both answer alike, what one wrote the other shows, one may die. */
async function twoReplicas(folder: string): Promise<Seen> {
  const server = await startManagedNeo4j({ home: join(folder, "neo4j") });
  const environment = {
    NEO4J_URI: server.uri.replace("bolt:", "neo4j:"),
    NEO4J_USERNAME: server.user,
    NEO4J_PASSWORD: server.password,
  };
  const first = await startApi(join(folder, "one"), environment);
  const second = await startApi(join(folder, "two"), environment);
  const proxy = await roundRobin([first.url, second.url]);
  const graph = await connect(server);
  try {
    const texts = articles();
    let [written, alike] = [0, 0];
    for (const [number, text] of texts.entries()) {
      // Written through one, read at once through the other, whose caches hold answers from before.
      const [writer, reader] = number % 2 === 0 ? [first, second] : [second, first];
      const sent = await writer.send(text);
      must(sent.status === 201, "a text is taken");
      const id = JSON.stringify((sent.body as { document: string }).document);
      const shown = await reader.ask(
        `{ documents(first: 100) { nodes { id mentions(first: 1) { totalCount } } } }`,
      );
      must(JSON.stringify(shown.body).includes(id.slice(1, 20)), "the other shows it at once");
      written += 1;
      for (const query of questions) {
        const [one, two, through] = await Promise.all([
          first.ask(query),
          second.ask(query),
          askAt(proxy.url, query),
        ]);
        must(
          one.status === 200 && JSON.stringify(one.body.data) === JSON.stringify(two.body.data),
          `both answer alike: ${query}`,
        );
        must(
          JSON.stringify(one.body.data) === JSON.stringify(through.body.data),
          "the proxy's answer is the same",
        );
        alike += 3;
      }
    }
    first.child.kill("SIGKILL");
    let served = 0;
    for (let turn = 0; turn < 20; turn += 1) {
      const answer = await askAt(proxy.url, questions[turn % questions.length] ?? "");
      must(answer.status === 200, "the other serves alone");
      served += 1;
    }
    await examine(graph, texts);
    return { textsWritten: written, answersCompared: alike, servedAfterOneWasKilled: served };
  } finally {
    proxy.close();
    await graph.close();
    await first.stop();
    await second.stop();
    await server.stop();
  }
}

export const replicas: readonly Fault[] = [
  { name: "Two replicas behind a round-robin proxy, one of them killed", run: twoReplicas },
];
