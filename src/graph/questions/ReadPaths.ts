import type { EntityKind } from "../../ontology/derived";
import type { Neighbours } from "./Frontier";

/** What an id names today, and, where it was read along, what it is tied to. */
export interface NamedEnd {
  readonly node: number;
  readonly id: string;
  readonly kind: EntityKind;
  readonly degree: number;
  readonly neighbours: Neighbours | null;
}

/** What ties two rims together. */
export interface Met {
  /** Entities that were looked at for the first time. */
  readonly nodes: number;
  /** What the wide rim is tied to that the narrow one leads to or is: node, id, and its ties in two columns. */
  readonly wide: readonly (readonly [
    node: number,
    id: string,
    here: readonly number[],
    weights: readonly number[],
  ])[];
  /** How the narrow rim is tied to it, relation by relation. */
  readonly narrow: readonly (readonly [here: number, node: number, weight: number])[];
  /** What would tie them together but may not connect: node and id. */
  readonly kept: readonly (readonly [node: number, id: string])[];
}

/** The questions that a search for paths asks of the graph. Nodes are the database's own numbers for entities. */
export interface ReadPaths {
  /** Reads neighbours; with `among`, only those that are in it. */
  step(nodes: readonly number[], among?: readonly number[]): Promise<readonly Neighbours[]>;
  /** Reads from both rims, and returns only what ties them together. What is in `known` was looked at before. */
  meet(narrow: readonly number[], wide: readonly number[], known: readonly number[]): Promise<Met>;
}
