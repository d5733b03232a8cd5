import { foldName } from "../../ontology/foldName";
import { Problem } from "../../problems";
import type { Ask } from "./Ask";
import type { EntityReference } from "./EntityReference";
import { namedQuestion } from "./namedQuestion";

interface Hit {
  readonly matchedAlias: string | null;
  readonly node: EntityReference & { readonly degree: number };
}

const looksLikeId = /^[A-Z][A-Za-z]+:\S+$/;

/**
 * The entity a user means by an id or a name. A name is taken when one entity bears it exactly, or when only one is
 * near it.
 * @throws Problem NOTHING_FOUND; NAME_AMBIGUOUS with the candidates in its hint
 */
export async function resolveEntity(ask: Ask, words: string): Promise<EntityReference> {
  if (looksLikeId.test(words)) {
    const { node } = (await ask({ query: namedQuestion("named"), variables: { id: words } })) as {
      node: Partial<EntityReference> | null;
    };
    if (node?.kind) return node as EntityReference;
    throw new Problem("NOTHING_FOUND", `No entity has the id ${words}.`, { place: words });
  }
  const variables = { query: words, first: 10 };
  const { search } = (await ask({ query: namedQuestion("find"), variables })) as { search: { edges: Hit[] } };
  const bearers = search.edges.filter(({ node, matchedAlias }) =>
    [node.name, matchedAlias ?? ""].some((name) => foldName(name) === foldName(words)),
  );
  const candidates = bearers.length > 0 ? bearers : search.edges;
  const [only] = candidates;
  if (only && candidates.length === 1) return only.node;
  if (!only) {
    const hint = "Part of a name is enough: cooperation-graph find TEXT.";
    throw new Problem("NOTHING_FOUND", `Nothing in the graph is named “${words}”.`, { hint, place: words });
  }
  const list = candidates
    .map(({ node }) => `  ${node.id}  ${node.kind.toLowerCase()}  ${node.name}`)
    .join("\n");
  throw new Problem("NAME_AMBIGUOUS", `“${words}” may be any of ${candidates.length}.`, {
    hint: `Give the full name or an id:\n${list}`,
    place: words,
  });
}
