import type { StatedDate } from "../../ontology/StatedDate";
import { dateRefines } from "./dateRefines";
import { type DateWitness, settleDate } from "./settleDate";

/**
 * The day on which a statement was observed, where its document leaves the year out ("on 20 November"): that of the one
 * meeting the document names which all documents together place on such a day. Otherwise as stated.
 * @param meetings what documents state of the day of each meeting that the statement's document names
 */
export function observedDay(
  stated: StatedDate | null,
  meetings: readonly (readonly DateWitness[])[],
): StatedDate | null {
  if (stated?.precision !== "unstated-year") return stated;
  const days = new Map<string, StatedDate>();
  for (const witnesses of meetings) {
    const day = settleDate(witnesses);
    if (day?.precision === "day" && dateRefines(day.value, stated.value)) days.set(day.value, day);
  }
  const [only, ...others] = days.values();
  if (!only || others.length > 0) return stated;
  const reason = "The year is that of the meeting which the document names.";
  return { ...only, inferred: true, reason, evidence: stated.evidence };
}
