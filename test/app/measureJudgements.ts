import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { cpus, tmpdir, totalmem } from "node:os";
import { join } from "node:path";
import { createCuration } from "../../src/app/curation/createCuration";
import { thisThread } from "../../src/app/reading/thisThread";
import { importJudgements } from "../../src/app/curation/importJudgements";
import { startManagedNeo4j } from "../../src/app/neo4j/startManagedNeo4j";
import { changeGraph } from "../../src/graph/change/changeGraph";
import { loadBatches } from "../../src/graph/change/loadBatches";
import { migrate } from "../../src/graph/migrate";
import { connect, type Graph } from "../../src/graph/session";
import { judgementId } from "../../src/resolve/judgementFile";
import { mentionsEach, newsBatches, tellEntities } from "./peopleInNews";

/*
 * What one more judgement costs as mentions and judgements grow: `npm run bench:judgements`. The same pairs of people, each
 * in five documents, are joined and parted again in graphs of three sizes; docs/measurements/judgements.md tells the figures.
 */

const result = join(__dirname, "../../docs/measurements/judgements.md");
const [small, large] = [Number(process.env["SMALL"] ?? 1_000), Number(process.env["LARGE"] ?? 10_000)];
const by = () => ({ author: "bench", clientMutationId: null, signal: new AbortController().signal });

/** Ids of one mention each of people: those that are measured, or others named in documents from a number on only. */
async function mentionsOf(graph: Graph, reserved: boolean, since = 0): Promise<string[]> {
  const rows = await graph.runAlone<{ mention: string }>(
    `MATCH (o:Official)<-[:REFERS_TO]-(m:Mention)-[:IN]->(d:Document)
     WITH o, m, d ORDER BY m.id
     WITH o, head(collect(m.id)) AS mention, max(toInteger(split(d.title, ' ')[1])) AS last,
          min(toInteger(split(d.title, ' ')[1])) AS first, count(m) AS mentions
     WHERE (last < $small AND mentions = 5) = $reserved AND first >= $since
     RETURN mention ORDER BY mention`,
    { small, reserved, since },
  );
  return rows.map(({ mention }) => mention);
}

async function load(graph: Graph, from: number, to: number, entities: Map<string, string>): Promise<void> {
  for (let at = from; at < to; at += 200) {
    const batches = newsBatches(at, Math.min(at + 200, to), entities);
    await changeGraph(graph, (change) => loadBatches(change, batches));
    process.stderr.write(`\r${at + 200} documents `);
  }
}

/** Judgements on people that are not measured: every other one joins two, the rest keeps two apart. */
async function judge(graph: Graph, count: number, since: number): Promise<void> {
  const people = await mentionsOf(graph, false, since);
  for (let at = 0; at < count; at += 500) {
    const filed = Array.from({ length: Math.min(500, count - at) }, (_, offset) => {
      const number = at + offset;
      const one = {
        ...{ a: people[number]!, b: people[number + 1]!, author: "bench" },
        verdict: number % 2 === 0 ? ("same" as const) : ("different" as const),
        at: new Date(Date.UTC(2026, 0, 1) + number * 1000).toISOString(),
        reason: "made",
      };
      return { ...one, id: judgementId(one), names: ["", ""] as const };
    });
    await importJudgements(graph, filed);
    process.stderr.write(`\r${at + filed.length} judgements `);
  }
}

const middle = (times: readonly number[]): number => [...times].sort((x, y) => x - y)[times.length >> 1]!;

/** Median milliseconds of joining two people, of taking that back, and of a new name. */
async function measure(graph: Graph): Promise<Record<"judge" | "undo" | "rename", number>> {
  const curation = createCuration(graph, thisThread);
  const people = await mentionsOf(graph, true);
  const times: Record<"judge" | "undo" | "rename", number[]> = { judge: [], undo: [], rename: [] };
  for (let round = 0; round < 90; round++) {
    const at = (round % Math.floor(people.length / 2)) * 2;
    const timed = async <T>(what: keyof typeof times, work: () => Promise<T>): Promise<T> => {
      const begun = performance.now();
      const answer = await work();
      // The first rounds warm the database up.
      if (round >= 30) times[what].push(performance.now() - begun);
      return answer;
    };
    const [a, b] = [`mention:${people[at]!}`, `mention:${people[at + 1]!}`];
    const joined = await timed("judge", () => curation.judge(a, b, "same", "measured", by()));
    const named = await timed("rename", () => curation.rename(a, `Name ${round}`, by()));
    await curation.undo(named.change!, by());
    await timed("undo", () => curation.undo(joined.change!, by()));
  }
  return { judge: middle(times.judge), undo: middle(times.undo), rename: middle(times.rename) };
}

async function main(): Promise<void> {
  const home = await mkdtemp(join(tmpdir(), "cooperation-graph-bench-"));
  const server = await startManagedNeo4j({ home, heap: "1g", pageCache: "512m" });
  const graph = await connect(server);
  const rows: string[] = [];
  try {
    await migrate(graph);
    const entities = tellEntities(large);
    const tell = async () => {
      const [counts] = await graph.runAlone<{ mentions: number; judgements: number }>(
        `CALL () { MATCH (m:Mention) RETURN count(m) AS mentions }
         CALL () { MATCH (j:Judgement) WHERE j.undoneAt IS NULL RETURN count(j) AS judgements }
         RETURN mentions, judgements`,
      );
      const { judge, undo, rename } = await measure(graph);
      const line = [counts!.mentions, counts!.judgements].map((count) => count.toLocaleString("en"));
      rows.push(`| ${line.join(" | ")} | ${judge.toFixed(1)} | ${undo.toFixed(1)} | ${rename.toFixed(1)} |`);
      process.stderr.write(`\n${rows.at(-1)!}\n`);
    };
    await load(graph, 0, small, entities);
    await judge(graph, small, 0);
    // A server that has just started compiles what it sees for the first time: the first rounds are not told of.
    for (let warm = 0; warm < 4; warm++) await measure(graph);
    await tell();
    await load(graph, small, large, entities);
    await tell();
    await judge(graph, 9 * small, small);
    await tell();
  } finally {
    await graph.close();
    await server.stop();
    await rm(home, { recursive: true, force: true });
  }
  await writeFile(result, report(rows));
}

const report = (rows: readonly string[]): string => `# What one more judgement costs

Written by \`npm run bench:judgements\` on ${new Date().toISOString().slice(0, 10)}: ${cpus().length} processors, ${Math.round(totalmem() / 2 ** 30)} GB of memory, Node ${process.versions.node}, managed Neo4j with 1 GB of heap.

The same pairs of people, each named in five documents, are joined (\`judge\`), named (\`rename\`) and parted again (\`undo\`) in
one graph as it grows; ${mentionsEach} mentions a document. Median of 60, in milliseconds, each one transaction with its entry in the log.

| mentions | judgements | judge | undo | rename |
|---:|---:|---:|---:|---:|
${rows.join("\n")}
`;

void main();
