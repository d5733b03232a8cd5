import type { Ask } from "../ask/Ask";
import { namedQuestion } from "../ask/namedQuestion";
import type { ExportedFact } from "./ExportedGraph";
import type { Answered } from "./Answered";
import { type Part, partOf } from "./readPart";

type Fact = ExportedFact & { readonly from: Answered; readonly to: Answered };

interface Named {
  /** Nothing is selected of a thing that is no entity. */
  readonly entities: readonly (Answered | Record<string, never> | null)[];
  readonly facts: readonly (Fact | { readonly relation: Fact } | Record<string, never> | null)[];
}

/**
 * The entities and facts behind ids: a relation brings its two ends, a statement its relation. Other things (documents,
 * mentions) are no part of a graph and left out.
 */
export async function readNamed(ask: Ask, ids: readonly string[]): Promise<Part> {
  const entities: Answered[] = [];
  const facts: Fact[] = [];
  for (let start = 0; start < ids.length; start += 100) {
    const variables = { ids: ids.slice(start, start + 100) };
    const answer = (await ask({
      query: namedQuestion("export"),
      operationName: "Named",
      variables,
    })) as Named;
    for (const node of answer.entities) if (node && isEntity(node)) entities.push(node);
    for (const node of answer.facts) {
      if (node && "relation" in node) facts.push(node.relation);
      else if (node && "from" in node) facts.push(node as Fact);
    }
  }
  return partOf([...entities, ...facts.flatMap(({ from, to }) => [from, to])], facts, null);
}

/** Whether the fragment for entities was answered. */
const isEntity = (node: object): node is Answered => "aliases" in node;
