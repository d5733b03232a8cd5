import type { Batch, StatementRow } from "../../ontology/Batch";
import { rankedReadings } from "../../ontology/rankedReadings";
import type { AttributeWitness } from "../derive/deriveEntity";
import { observedDay } from "../derive/observedDay";
import type { DateWitness } from "../derive/settleDate";
import type { SupportingStatement } from "../derive/SupportingStatement";

/**
 * A statement of a batch as relations are derived from it.
 * @param entityOf mention id → entity id, over all batches
 * @param attributes entity id → what is said of it, over all batches
 */
export function supportingStatement(
  { from, to, observedOn, ...statement }: StatementRow,
  { document, mentions }: Batch,
  entityOf: ReadonlyMap<string, string>,
  attributes: ReadonlyMap<string, readonly AttributeWitness[]>,
  now: string,
): SupportingStatement {
  return {
    ...{ ...statement, from: entityOf.get(from)!, to: entityOf.get(to)!, document: document.id },
    ...{ recordedAt: now, retractedAt: null, lives: [], reposts: [] },
    observedOn:
      observedOn?.precision === "unstated-year"
        ? observedDay(observedOn, daysOf(mentions, entityOf, attributes))
        : observedOn,
  };
}

/** What is said, anywhere, of the days of each meeting that a document names. */
function daysOf(
  mentions: Batch["mentions"],
  entityOf: ReadonlyMap<string, string>,
  attributes: ReadonlyMap<string, readonly AttributeWitness[]>,
): DateWitness[][] {
  const named = new Set(mentions.flatMap(({ id, kind }) => (kind === "Meeting" ? [entityOf.get(id)!] : [])));
  return [...named].map((meeting) => [
    ...rankedReadings(
      (attributes.get(meeting) ?? []).flatMap(({ property, modality, date, document, extractor }) =>
        property === "date" && date && modality !== "denied" && modality !== "hypothetical"
          ? [{ date, document, extractor }]
          : [],
      ),
    ),
  ]);
}
