import type { Ask } from "../ask/Ask";
import { programVersion } from "../programVersion";
import type { ExportedGraph, ExportHead } from "./ExportedGraph";
import type { ExportScope } from "./ExportScope";
import { readAnswered } from "./readAnswered";
import { readNamed } from "./readNamed";
import { readNeighbourhood, readPathSet, type Part } from "./readPart";
import { readEntities, readFacts } from "./readWholeGraph";

type ReadScope = Exclude<ExportScope, { question: unknown }>;

/** The program's licence covers what it adds; the words it quotes stay their publishers'. */
const licence = "MIT, as cooperation-graph; quotes and titles belong to their publishers";

/**
 * Opens a part of the graph for writing. The whole graph is read page by page while it is written, as it stood when the
 * export began. @throws Problem NOTHING_FOUND where an id names nothing
 */
export async function openExport(ask: Ask, asked: ExportScope): Promise<ExportedGraph> {
  const scope = "question" in asked ? await readAnswered(ask, asked.question) : asked;
  const knownAt = new Date().toISOString();
  const head: ExportHead = { schemaVersion: programVersion, licence, query: describe(scope), knownAt };
  if ("all" in scope) return { head, entities: readEntities(ask, knownAt), facts: readFacts(ask, knownAt) };
  const part = await read(ask, scope, knownAt);
  const query = part.cut === null ? head.query : `${head.query} (${part.cut})`;
  return { head: { ...head, query }, entities: each(part.entities), facts: each(part.facts) };
}

const read = (ask: Ask, scope: Exclude<ReadScope, { all: true }>, knownAt: string): Promise<Part> => {
  if ("ids" in scope) return readNamed(ask, scope.ids);
  return "of" in scope
    ? readNeighbourhood(ask, scope.of, scope.depth, knownAt)
    : readPathSet(ask, scope.from, scope.to, scope.maxLength, knownAt);
};

function describe(scope: ReadScope): string {
  if ("all" in scope) return "the whole graph";
  if ("ids" in scope) return scope.query;
  if ("of" in scope) return `neighbourhood of ${scope.of}, depth ${scope.depth}`;
  return `paths from ${scope.from} to ${scope.to}, at most ${scope.maxLength} hops`;
}

async function* each<Row>(rows: readonly Row[]): AsyncGenerator<Row> {
  await Promise.resolve();
  yield* rows;
}
