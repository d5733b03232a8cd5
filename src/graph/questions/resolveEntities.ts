import type { EntityKind } from "../../ontology/derived";
import type { Run } from "../session";
import { resolvedIds } from "./resolvedIds";

export interface ResolvedEntity {
  readonly id: string;
  readonly kind: EntityKind;
  readonly degree: number;
}

const statement = `${resolvedIds}
RETURN index, entity.id AS id, entity.kind AS kind, entity.degree AS degree`;

/** What each id names today, null where it names no entity. An id from before a merge names what it has become. */
export async function resolveEntities(
  run: Run,
  ids: readonly string[],
): Promise<readonly (ResolvedEntity | null)[]> {
  const rows = await run<ResolvedEntity & { index: number }>(statement, { ids });
  const entities: (ResolvedEntity | null)[] = ids.map(() => null);
  for (const { index, id, kind, degree } of rows) entities[index] = { id, kind, degree };
  return entities;
}
