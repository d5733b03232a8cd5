import type { Answer } from "../../graph/answer";
import type { Field, Selection } from "../../graph/Selection";
import type { Correction } from "../Curation";
import { Lookups } from "./Lookups";

/** The payload of a mutation: what the correction did, and what it touched, read again from the graph. */
export async function payloadOf(
  root: Field,
  correction: Correction,
  clientMutationId: string | null,
  ask: (selection: Selection) => Promise<Answer>,
): Promise<Record<string, unknown>> {
  const { change, refusals, entities = [], document = null, statement = null, report = null } = correction;
  const lookups = new Lookups();
  const payload = lookups.object(root, {
    change,
    clientMutationId,
    userErrors: refusals,
    entities,
    entity: entities[0] ?? null,
    document,
    statement,
    report,
  });
  await lookups.fill(ask);
  return payload;
}
