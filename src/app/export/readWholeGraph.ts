import type { Ask } from "../ask/Ask";
import { namedQuestion } from "../ask/namedQuestion";
import { kinds } from "../../ontology/ontology";
import type { ExportedEntity, ExportedFact } from "./ExportedGraph";
import { type Answered, entityOf } from "./Answered";

interface Page<Row> {
  readonly rows: {
    readonly nodes: readonly Row[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
}

/** Entities of every kind as the graph held them at `knownAt`, in the ontology's order of kinds, then by name and id. */
export async function* readEntities(ask: Ask, knownAt: string): AsyncGenerator<ExportedEntity> {
  for (const { plural } of Object.values(kinds)) {
    const operation = plural.charAt(0).toUpperCase() + plural.slice(1);
    for await (const answered of readPages<Answered>(ask, operation, knownAt)) yield entityOf(answered);
  }
}

/** Facts as the graph held them at `knownAt`, by kind and id. */
export const readFacts = (ask: Ask, knownAt: string): AsyncGenerator<ExportedFact> =>
  readPages<ExportedFact>(ask, "Facts", knownAt);

async function* readPages<Row>(ask: Ask, operationName: string, knownAt: string): AsyncGenerator<Row> {
  const query = namedQuestion("export");
  let after: string | null = null;
  do {
    const variables = { first: 100, after, knownAt };
    const { rows } = (await ask({ query, operationName, variables })) as Page<Row>;
    yield* rows.nodes;
    after = rows.pageInfo.hasNextPage ? rows.pageInfo.endCursor : null;
  } while (after !== null);
}
