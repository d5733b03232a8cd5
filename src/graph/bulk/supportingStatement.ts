import type { Batch, StatementRow } from "../../ontology/Batch";
import type { SupportingStatement } from "../derive/SupportingStatement";

/**
 * A statement of a batch as relations are derived from it.
 * @param entityOf mention id → entity id, over all batches
 */
export function supportingStatement(
  { from, to, ...statement }: StatementRow,
  { document }: Batch,
  entityOf: ReadonlyMap<string, string>,
  now: string,
): SupportingStatement {
  return {
    ...{ ...statement, from: entityOf.get(from)!, to: entityOf.get(to)!, document: document.id },
    ...{ recordedAt: now, retractedAt: null, lives: [], reposts: [] },
  };
}
