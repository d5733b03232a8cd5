import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { checkIntegrity } from "../../src/graph/integrity";
import { connect, type Graph } from "../../src/graph/session";
import { must } from "./must";

export const documentId = (text: string): string => createHash("sha256").update(text, "utf8").digest("hex");

/** Connects to the Neo4j that an API manages. */
export async function graphOf(home: string): Promise<Graph> {
  const { boltPort } = JSON.parse(await readFile(join(home, "supervisor.json"), "utf8")) as {
    boltPort: number;
  };
  const password = await readFile(join(home, "password"), "utf8");
  return connect({ uri: `bolt://127.0.0.1:${boltPort}`, user: "neo4j", password }, 60_000);
}

/** What must hold after every fault: whole documents, each once, and every promise of the graph. */
export async function examine(graph: Graph, texts: readonly string[]): Promise<void> {
  const broken = await checkIntegrity(graph);
  must(broken.length === 0, `doctor --deep is clean: ${JSON.stringify(broken)}`);
  const half = await graph.runAlone(
    `MATCH (d:Document) WHERE NOT EXISTS { (d)<-[:IN]-(:Mention) } OR NOT EXISTS { (d)<-[:OF]-(:Chain) } RETURN d.id AS id`,
  );
  must(half.length === 0, "no document is half loaded");
  const ids = texts.map(documentId);
  const there = await graph.runAlone<{ id: string }>(
    "UNWIND $ids AS id MATCH (d:Document {id: id}) RETURN d.id AS id",
    { ids },
  );
  must(there.length === ids.length, `no document is lost: ${there.length} of ${ids.length} are there`);
}

/** Neo4j servers and supervisors that still run on a state folder. */
export function processesOf(home: string): string[] {
  const lines = execFileSync("ps", ["-eo", "pid,args"], { encoding: "utf8" }).split("\n");
  return lines.filter((line) => line.includes(home) && !line.includes("ps -eo"));
}
