import { askAs } from "./askAs";
import type { Product } from "./Product";

const lists = ["officials", "countries", "institutions", "meetings", "projects", "topics", "agreements"];
const unnamed = ["documents", "relations", "statements"];

interface RealIds {
  readonly ids: readonly string[];
  readonly names: readonly string[];
  /** One id of each type. */
  readonly byType: Readonly<Record<string, string>>;
}

/** Ids and names that the graph knows, so that suites which make up their own values reach something. */
export async function realIds({ open, key }: Product): Promise<RealIds> {
  const named = lists.map((list) => `${list}(first: 4) { nodes { __typename id name } }`);
  const others = unnamed.map((list) => `${list}(first: 4) { nodes { __typename id } }`);
  const { body } = await askAs(key, open.url, `{ ${[...named, ...others].join(" ")} }`);
  const found = body.data as Record<string, { nodes: { __typename: string; id: string; name?: string }[] }>;
  const nodes = Object.values(found).flatMap((list) => list.nodes);
  return {
    ids: nodes.map(({ id }) => id),
    names: nodes.flatMap(({ name }) => name ?? []),
    byType: Object.fromEntries(nodes.map(({ __typename, id }) => [__typename, id])),
  };
}
