import { mkdir, rm } from "node:fs/promises";
import { join, resolve } from "node:path";
import type { BulkTable } from "../../graph/bulk/BulkTable";
import { Problem } from "../../problems";
import type { Progress } from "../neo4j/provideJars";
import { prepareServer } from "../neo4j/prepareServer";
import { runAdminTool } from "../neo4j/runAdminTool";
import { hasStore, whileStopped } from "../neo4j/whileStopped";
import { NodeNumbers } from "./NodeNumbers";
import { listDelimiter, type WrittenTable, writeTable } from "./writeTable";

export interface BulkOptions {
  /** State directory of the managed Neo4j; it must not have been started yet. */
  readonly home: string;
  /** Java heap of the importer: "2g". */
  readonly heap?: string;
  readonly onProgress?: (progress: Progress) => void;
  readonly signal?: AbortSignal;
}

/** What was imported, and what each part took in seconds. */
export interface BulkReport {
  readonly nodes: number;
  readonly relationships: number;
  readonly seconds: { readonly writing: number; readonly importing: number };
}

/**
 * Writes tables as CSV and lets Neo4j's own importer make a store of them. Nothing but the store is left, and
 * nothing at all by an import that fails.
 * @throws Problem CONFLICT where a graph stands there; ALREADY_RUNNING, GRAPH_FAILED, DATABASE_MISSING
 */
export async function importTables(tables: readonly BulkTable[], options: BulkOptions): Promise<BulkReport> {
  const { home, heap = "2g", onProgress, signal } = options;
  await refuseFilled(home);
  await prepareServer(home, { home, onProgress, signal });
  const folder = resolve(home, "bulk");
  await mkdir(folder, { recursive: true });
  try {
    const begun = performance.now();
    const written: [BulkTable, WrittenTable][] = [];
    const numbers = new NodeNumbers();
    // Nodes first: relationships are told by their numbers.
    const ordered = [...tables.filter(isOfNodes), ...tables.filter((table) => !isOfNodes(table))];
    for (const [done, table] of ordered.entries()) {
      if (signal?.aborted) throw new Problem("INTERRUPTED", "The import was interrupted.");
      onProgress?.({ step: "Writing tables", done, total: ordered.length });
      written.push([table, await writeTable(table, folder, numbers)]);
    }
    const writing = (performance.now() - begun) / 1000;
    onProgress?.({ step: "Importing" });
    const words = adminWords(written.filter(([, { rows }]) => rows > 0));
    await whileStopped(home, () =>
      runAdminTool({ home, arguments: words, heap, javaOptions, onProgress, signal }),
    );
    const count = (ofNodes: boolean): number =>
      written.reduce((sum, [table, { rows }]) => sum + (isOfNodes(table) === ofNodes ? rows : 0), 0);
    const importing = (performance.now() - begun) / 1000 - writing;
    return { nodes: count(true), relationships: count(false), seconds: { writing, importing } };
  } catch (error) {
    // Nothing but what this import made stands there: the next attempt begins anew.
    await rm(join(home, "neo4j"), { recursive: true, force: true });
    throw error;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/**
 * Refuses a home that was started before, before anybody reads for hours.
 * @throws Problem CONFLICT
 */
export async function refuseFilled(home: string): Promise<void> {
  if (!(await hasStore(home))) return;
  throw new Problem(
    "CONFLICT",
    `${home} was started before, and a bulk import only fills a home that was not.`,
    { hint: "Name another folder with --home, or add the texts with ingest.", place: home },
  );
}

/** The words by which the importer is told of written tables. */
function adminWords(written: readonly (readonly [BulkTable, WrittenTable])[]): string[] {
  const long = written.filter(([, { multiline }]) => multiline).map(([, { file }]) => file);
  return [
    ...["database", "import", "full", "neo4j", "--overwrite-destination=true", "--id-type=actual"],
    ...[`--array-delimiter=U+${listDelimiter.charCodeAt(0).toString(16).padStart(4, "0")}`],
    // One document may be as long as the largest text that is read.
    "--read-buffer-size=33554432",
    ...(long.length > 0 ? [`--multiline-fields=${long.join(",")}`, "--multiline-fields-format=v2"] : []),
    ...written.map(([{ of }, { header, file }]) =>
      "type" in of ? `--relationships=${of.type}=${header},${file}` : `--nodes=${header},${file}`,
    ),
  ];
}

const isOfNodes = ({ of }: BulkTable): boolean => "labels" in of;

/** Nobody waits for an answer of the importer: the collector that gets most done suits it. */
const javaOptions = ["-XX:+UseParallelGC"];
