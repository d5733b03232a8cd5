import { findPersonJudgements } from "../../graph/change/personJudgements";
import { type AuditEntry, findAuditEntry } from "../../graph/curation/auditEntries";
import { changesThatJudged } from "../../graph/curation/changesThatJudged";
import { judgementsById } from "../../graph/curation/knownJudgements";
import type { Run } from "../../graph/session";
import { Problem } from "../../problems";
import type { Effect } from "./Effect";

/** What is to be taken back: id of the change, or of a judgement that no change made, and what it did. */
export interface Undoable {
  readonly id: string;
  readonly effect: Effect;
}

/**
 * What an id names that can be undone: a change, or a judgement. Of a judgement that a change made the whole change is
 * meant; one that came from a file stands by itself.
 * @throws Problem NOTHING_FOUND; CONFLICT where it is undone already; BAD_USER_INPUT where it is an undo
 */
export async function correctionToUndo(run: Run, id: string): Promise<Undoable> {
  const entry = await findAuditEntry(run, id);
  if (entry) return { id, effect: effectOf(entry) };
  const [judgement] = await judgementsById(run, [id]);
  if (!judgement) throw new Problem("NOTHING_FOUND", `No change has the id ${id}.`, { place: "change" });
  if (judgement.undone) throw new Problem("CONFLICT", "The decision was undone.", { place: "change" });
  const made = (await changesThatJudged(run, [id])).get(id);
  if (made !== undefined) return correctionToUndo(run, made);
  const [placed] = (await findPersonJudgements(run, [judgement.a, judgement.b], [])).filter(
    (one) => one.id === id,
  );
  const chains = [placed?.chainA ?? null, placed?.chainB ?? null].filter((chain) => chain !== null);
  return { id, effect: { kind: "judged", judgements: [id], chains } };
}

function effectOf({ effect, undoneAt }: AuditEntry): Effect {
  if (undoneAt !== null) {
    throw new Problem("CONFLICT", `The change was undone on ${undoneAt.slice(0, 10)}.`, { place: "change" });
  }
  if (effect !== null) return JSON.parse(effect) as Effect;
  throw new Problem("BAD_USER_INPUT", "An undo is not undone.", {
    place: "change",
    hint: "Make the correction again.",
  });
}
