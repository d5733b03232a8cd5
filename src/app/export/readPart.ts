import { Problem } from "../../problems";
import type { Ask } from "../ask/Ask";
import { namedQuestion } from "../ask/namedQuestion";
import { type Answered, entityOf } from "./Answered";
import type { ExportedEntity, ExportedFact } from "./ExportedGraph";

/** A part of the graph, small enough to be read in one answer. */
export interface Part {
  readonly entities: readonly ExportedEntity[];
  readonly facts: readonly ExportedFact[];
  /** What was left out, in words; null where nothing was. */
  readonly cut: string | null;
}

/** Entities of a neighbourhood, the largest that the contract answers. */
const most = 250;
/** Ways between two, likewise. */
const mostWays = 25;

/** What lies within `depth` hops of an entity; at most 250 entities, nearest and best proved first. @throws Problem NOTHING_FOUND */
export async function readNeighbourhood(ask: Ask, of: string, depth: number, knownAt: string): Promise<Part> {
  const { neighborhood } = (await ask({
    query: namedQuestion("export"),
    operationName: "Neighbourhood",
    variables: { of, depth, first: most, knownAt },
  })) as { neighborhood: { truncated: boolean; nodes: Answered[]; relations: ExportedFact[] } | null };
  if (!neighborhood) throw unknown(of);
  const cut = neighborhood.truncated ? `cut to ${most} entities` : null;
  return partOf(neighborhood.nodes, neighborhood.relations, cut);
}

/** The ways that link two entities. @throws Problem NOTHING_FOUND */
export async function readPathSet(
  ask: Ask,
  from: string,
  to: string,
  maxLength: number,
  knownAt: string,
): Promise<Part> {
  const { paths } = (await ask({
    query: namedQuestion("export"),
    operationName: "PathSet",
    variables: { from, to, maxLength, first: mostWays, knownAt },
  })) as {
    paths: {
      truncated: boolean;
      paths: { nodes: Answered[]; hops: { relations: ExportedFact[] }[] }[];
    } | null;
  };
  if (!paths) throw unknown(`${from} or ${to}`);
  const found = paths.paths;
  return partOf(
    found.flatMap(({ nodes }) => nodes),
    found.flatMap(({ hops }) => hops.flatMap(({ relations }) => relations)),
    paths.truncated ? `cut to ${mostWays} ways` : null,
  );
}

/** Rows as a part of the graph: each once, sorted by kind and id. */
export const partOf = (
  nodes: readonly Answered[],
  relations: readonly ExportedFact[],
  cut: string | null,
): Part => ({
  cut,
  entities: sorted(nodes.map(entityOf)),
  facts: sorted(relations),
});

/** Each row once, by kind and id. */
function sorted<Row extends { readonly id: string; readonly kind: string }>(rows: readonly Row[]): Row[] {
  const unique = new Map(rows.map((row) => [row.id, row]));
  const key = ({ kind, id }: Row): string => `${kind} ${id}`;
  return [...unique.values()].sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

const unknown = (id: string): Problem =>
  new Problem("NOTHING_FOUND", `There is no ${id} in the graph.`, { hint: "Look for it with `find`." });
