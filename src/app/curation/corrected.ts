import type { Correcting, Correction } from "../../api/Curation";
import type { Change } from "../../graph/change/Change";
import { changeGraph } from "../../graph/change/changeGraph";
import { findAnswered, writeAuditEntry } from "../../graph/curation/auditEntries";
import { currentRevision, markCorrected } from "../../graph/curation/revisions";
import type { Graph } from "../../graph/session";
import { Problem } from "../../problems";
import { contentId } from "../../resolve/contentId";
import { causesOf } from "./causesOf";
import type { Effect } from "./Effect";

/** What one correction did, to be logged and answered. */
export interface Done {
  /** What is shown in the payload. */
  readonly answer: Omit<Correction, "change" | "refusals">;
  readonly before: unknown;
  readonly after: unknown;
  /** Entities of which the mentions or the name were decided: their revision becomes that of this change. */
  readonly decided?: readonly string[];
  /** Id of the entry in the log that this takes back. */
  readonly undoes?: string;
  /** Ids of what it was about, where `effect` does not tell. */
  readonly causes?: readonly string[];
  /** What undoing it needs; null where it cannot be undone. */
  readonly effect: Effect | null;
}

/** Nothing was left to do: what is answered instead, without an entry in the log. */
export interface Unchanged {
  readonly unchanged: Correction;
}

/** What was asked for: the mutation and its arguments, by which a repeated request is known. */
export interface Asked {
  readonly action: string;
  readonly reason: string | null;
  readonly arguments: Readonly<Record<string, unknown>>;
}

/**
 * Makes one correction: the change, what follows from it and its entry in the log, in one transaction. A request that
 * repeats a `clientMutationId` gets the first answer again, and nothing is done.
 * @param work is told the revision that the author decided by: the one given, else that of the graph when asked
 * @throws Problem CONFLICT where the id was used for another request, and whatever `work` refuses
 */
export async function corrected(
  graph: Graph,
  by: Correcting,
  asked: Asked,
  work: (change: Change, seen: number) => Promise<Done | Unchanged>,
): Promise<Correction> {
  const seen = by.revision ?? (await graph.readTransaction(currentRevision));
  const { result } = await changeGraph(
    graph,
    async (change) => {
      const answered = await answeredBefore(change, by, asked);
      if (answered) return answered;
      const done = await work(change, seen);
      return "unchanged" in done ? done.unchanged : await log(change, by, asked, done);
    },
    { signal: by.signal },
  );
  return result;
}

/** The answer to the same request of the same author, if it was made before. */
export async function answeredBefore(
  { run }: Pick<Change, "run">,
  { author, clientMutationId }: Correcting,
  asked: Asked,
): Promise<Correction | null> {
  if (clientMutationId === null) return null;
  const entry = await findAnswered(run, author, clientMutationId);
  if (!entry) return null;
  if (entry.action !== asked.action || entry.request !== JSON.stringify(asked.arguments)) {
    throw new Problem("CONFLICT", "This clientMutationId was used for another correction.", {
      place: "clientMutationId",
      hint: "Use a new one for every correction.",
    });
  }
  return JSON.parse(entry.answer) as Correction;
}

/** Writes the entry of a correction that was made, and gives its answer. */
export async function log(change: Change, by: Correcting, asked: Asked, done: Done): Promise<Correction> {
  const request = JSON.stringify(asked.arguments);
  const id = contentId("correction", by.author, asked.action, request, change.now);
  const answer: Correction = { change: id, refusals: [], ...done.answer };
  await writeAuditEntry(change, {
    id,
    at: change.now,
    author: by.author,
    action: asked.action,
    reason: asked.reason,
    request,
    clientMutationId: by.clientMutationId,
    before: JSON.stringify(done.before),
    after: JSON.stringify(done.after),
    effect: done.effect === null ? null : JSON.stringify(done.effect),
    answer: JSON.stringify(answer),
    entities: [...(answer.entities ?? [])],
    undoes: done.undoes ?? null,
    causes: done.causes ?? (done.effect === null ? [] : causesOf(done.effect)),
  });
  await markCorrected(change.run, done.decided ?? []);
  return answer;
}
