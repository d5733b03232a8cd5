import { foldName } from "../../ontology/foldName";
import { Problem } from "../../problems";
import type { Ask } from "./Ask";
import type { EntityReference } from "./EntityReference";
import { namedQuestion } from "./namedQuestion";

interface Hit {
  readonly matchedAlias: string | null;
  readonly matchedTitle: string | null;
  readonly node: EntityReference;
}

interface Named {
  readonly node: Partial<EntityReference> | null;
  readonly search: { readonly edges: readonly Hit[] };
}

/**
 * The entity a user means by an id or a name. A name is taken when one entity bears it exactly, or when only one is
 * near it; where no name is, who alone held an office of that title.
 * @throws Problem NOTHING_FOUND; NAME_AMBIGUOUS with the candidates in its hint
 */
export async function resolveEntity(ask: Ask, words: string): Promise<EntityReference> {
  const variables = { id: words, query: words };
  const { node, search } = (await ask({ query: namedQuestion("named"), variables })) as Named;
  if (node?.kind) return node as EntityReference;
  const wanted = foldName(words);
  const named = search.edges.filter(({ matchedTitle }) => matchedTitle === null);
  const hits = named.length > 0 ? named : search.edges;
  const bearers = hits.filter((hit) =>
    [hit.node.name, hit.matchedAlias ?? ""].some((name) => foldName(name) === wanted),
  );
  const candidates = bearers.length > 0 ? withNamesakes(bearers, hits, wanted) : hits;
  const [only] = candidates;
  if (only && candidates.length === 1) return only.node;
  if (!only) {
    const hint = "Part of a name is enough: cooperation-graph find TEXT.";
    throw new Problem("NOTHING_FOUND", `Nothing in the graph is named “${words}”.`, { hint, place: words });
  }
  const list = candidates.map((hit) => `  ${hit.node.id}  ${hit.node.kind.toLowerCase()}  ${hit.node.name}`);
  throw new Problem("NAME_AMBIGUOUS", `“${words}” may be any of ${candidates.length}.`, {
    hint: `Give the full name or an id:\n${list.join("\n")}`,
    place: words,
  });
}

/** A text may call one person by a surname that others bear too: "Kim" alone then means nobody in particular. */
function withNamesakes(bearers: readonly Hit[], hits: readonly Hit[], wanted: string): readonly Hit[] {
  const isSurname =
    !wanted.includes(" ") &&
    bearers.every(({ node }) => node.kind === "OFFICIAL" && foldName(node.name) !== wanted);
  if (!isSurname) return bearers;
  return hits.filter(
    (hit) =>
      bearers.includes(hit) ||
      (hit.node.kind === "OFFICIAL" && foldName(hit.node.name).split(" ").includes(wanted)),
  );
}
