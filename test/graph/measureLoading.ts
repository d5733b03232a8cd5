import { readFileSync } from "node:fs";
import { rm } from "node:fs/promises";
import { resolve } from "node:path";
import { startManagedNeo4j } from "../../src/app/neo4j/startManagedNeo4j";
import { changeGraph } from "../../src/graph/change/changeGraph";
import { loadBatches } from "../../src/graph/change/loadBatches";
import { checkIntegrity } from "../../src/graph/integrity";
import { migrate } from "../../src/graph/migrate";
import { connect } from "../../src/graph/session";
import { type Tale, tell } from "./batches";

/*
 * What a ready batch costs to load as the graph grows: `node -r ./test/typescript.cjs test/graph/measureLoading.ts
 * HOME BATCHES [PER_TRANSACTION]` prints a line of JSON for each tenth, milliseconds a document. Each batch is a document with 12 things and 12 statements; who is named is skewed as
 * in real news (one state in every text, few officials in many).
 */

const kinds = ["Country", "Official", "Institution", "Project", "Meeting", "Agreement", "Topic"] as const;

function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1664525 + 1013904223) % 4294967296;
    return state / 4294967296;
  };
}

export function syntheticTale(number: number, total: number): Tale {
  const next = random(number + 1);
  const pick = (kind: string, count: number): string => `${kind} ${Math.floor(count * next() ** 3)}`;
  const names = {
    state: pick("State", 40),
    other: "State of everybody",
    one: pick("Official", total / 2),
    two: pick("Official", total / 2),
    ministry: pick("Institution", total / 10),
    project: pick("Project", total / 5),
    meeting: `Meeting ${Math.floor(number / 3)}`,
    agreement: pick("Agreement", total / 10),
    topic: pick("Topic", 60),
  };
  const kindOf = (name: string) => kinds.find((kind) => name.startsWith(kind)) ?? "Country";
  const things = Object.fromEntries(
    Object.values(names).map((name) => [
      name,
      {
        kind: kindOf(name),
        entity: `entity ${name}`,
        ...(name === names.meeting ? { date: "2024-05-06", status: "held" } : {}),
      },
    ]),
  );
  const day = new Date(Date.UTC(2010, 0, 1) + number * 3_600_000).toISOString().slice(0, 10);
  return {
    name: `document ${number}`,
    published: day,
    things,
    told: [
      { kind: "REPRESENTS", from: names.one, to: names.other },
      { kind: "REPRESENTS", from: names.two, to: names.state },
      { kind: "HOLDS_POSITION", from: names.one, to: names.ministry, properties: { title: "Minister" } },
      { kind: "PARTICIPATED_IN", from: names.one, to: names.meeting, properties: { role: "chair" } },
      { kind: "PARTICIPATED_IN", from: names.two, to: names.meeting },
      { kind: "HELD_IN", from: names.meeting, to: names.state, properties: { city: "Capital" } },
      { kind: "DISCUSSED", from: names.meeting, to: names.project },
      { kind: "COMMENTED_ON", from: names.two, to: names.project },
      { kind: "PARTNER_IN", from: names.other, to: names.project },
      { kind: "SIGNED", from: names.other, to: names.agreement },
      { kind: "CONCERNS", from: names.project, to: names.topic },
      { kind: "DISCUSSED", from: names.meeting, to: names.topic },
    ],
  };
}

/** Processor time a process has used, in milliseconds: what a busy machine does not falsify. */
function processorTime(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")[1]?.split(" ") ?? [];
  return (Number(fields[11]) + Number(fields[12])) * 10;
}

async function main(): Promise<void> {
  const [home = "", total = "1000", size = "1"] = process.argv.slice(2);
  await rm(resolve(home), { recursive: true, force: true });
  const server = await startManagedNeo4j({ home, heap: "1g", pageCache: "512m" });
  const graph = await connect(server);
  try {
    await migrate(graph);
    const tenth = Math.ceil(Number(total) / 10);
    let [begun, used] = [performance.now(), processorTime(server.pid)];
    let own = process.cpuUsage();
    for (let number = 0; number < Number(total); number += Number(size)) {
      const batches = Array.from({ length: Number(size) }, (_, index) =>
        tell(syntheticTale(number + index, Number(total))),
      );
      await changeGraph(graph, (change) => loadBatches(change, batches));
      const done = number + Number(size);
      if (done % tenth >= Number(size)) continue;
      const ours = process.cpuUsage(own);
      const line = {
        documents: done,
        clock: (performance.now() - begun) / tenth,
        neo4j: (processorTime(server.pid) - used) / tenth,
        program: (ours.user + ours.system) / 1000 / tenth,
        megabytes: Math.round(process.memoryUsage().rss / 1e6),
      };
      process.stdout.write(`${JSON.stringify(line)}\n`);
      [begun, used, own] = [performance.now(), processorTime(server.pid), process.cpuUsage()];
    }
    process.stdout.write(`${JSON.stringify({ integrity: await checkIntegrity(graph) })}\n`);
  } finally {
    await graph.close();
    await server.stop();
  }
}

void main();
