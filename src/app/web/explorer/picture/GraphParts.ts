import type { ResultOf } from "../tada";
import type { graphQuestion } from "../questions/graphQuestion";
import { dateOf, detailsOf, verbOf } from "../words";

type Subgraph = NonNullable<ResultOf<typeof graphQuestion>["neighborhood"]>;

export type GraphNode = Subgraph["nodes"][number];

/** All facts between two things, as one tie. */
export interface GraphTie {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly sources: number;
  readonly facts: readonly Subgraph["relations"][number][];
  readonly words: string;
}

export interface GraphParts {
  readonly nodes: readonly GraphNode[];
  readonly ties: readonly GraphTie[];
  readonly truncated: boolean;
}

/** At most this many nodes are drawn: more would be read by nobody. */
export const mostNodes = 250;

/** What surrounds several things, put together: the first ones whole, then by number of facts. */
export function joinParts(answers: readonly Subgraph[], seeds: readonly string[]): GraphParts {
  const all = new Map<string, GraphNode>();
  for (const { nodes } of answers) for (const node of nodes) all.set(node.id, node);
  const ranked = [...all.values()].sort(
    (a, b) =>
      Number(seeds.includes(b.id)) - Number(seeds.includes(a.id)) ||
      b.degree - a.degree ||
      a.id.localeCompare(b.id),
  );
  const nodes = ranked.slice(0, mostNodes);
  const drawn = new Map(nodes.map((node) => [node.id, node]));
  const between = new Map<string, Map<string, Subgraph["relations"][number]>>();
  for (const { relations } of answers)
    for (const fact of relations) {
      if (!drawn.has(fact.from.id) || !drawn.has(fact.to.id)) continue;
      const pair = [fact.from.id, fact.to.id].sort().join(" ");
      const known = between.get(pair) ?? new Map<string, typeof fact>();
      between.set(pair, known.set(fact.id, fact));
    }
  const ties = [...between].map(([id, byId]) => {
    const facts = [...byId.values()];
    const [from = "", to = ""] = id.split(" ");
    const words = facts.map((fact) => {
      const [start, end] = [drawn.get(fact.from.id)?.name, drawn.get(fact.to.id)?.name];
      const details = [fact.title ?? fact.role?.toLowerCase(), fact.since && dateOf(fact.since)].filter(
        Boolean,
      );
      return `${start} ${verbOf(fact)} ${end}${details.length > 0 ? ` (${details.join(", ")})` : ""}`;
    });
    const sources = Math.max(...facts.map(({ corroboration }) => corroboration));
    return { id, from, to, sources, facts, words: words.join("\n") };
  });
  const truncated = answers.some((answer) => answer.truncated) || all.size > mostNodes;
  return { nodes, ties, truncated };
}

/** What a fact's row in the table says beside its ends. */
export const factWords = (fact: Subgraph["relations"][number]): string =>
  detailsOf({ ...fact, city: null, stance: null });
