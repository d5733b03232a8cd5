import type { Run } from "../session";
import type { Change } from "../change/Change";

/** One change that a person made. The log is only ever added to: what a later entry took back is told by that entry. */
export interface AuditEntry {
  readonly id: string;
  /** ISO 8601 instant. */
  readonly at: string;
  readonly author: string;
  /** The mutation called. */
  readonly action: string;
  readonly reason: string | null;
  /** What was asked for, as JSON: a repeated request is known by it. */
  readonly request: string;
  readonly clientMutationId: string | null;
  /** What the change did to the graph, before and after, as JSON. */
  readonly before: string | null;
  readonly after: string | null;
  /** What undoing it needs, as JSON; null where it cannot be undone. */
  readonly effect: string | null;
  /** What was answered, as JSON. */
  readonly answer: string;
  /** Ids that the entities had after it. */
  readonly entities: readonly string[];
  /** Id of the entry that this one takes back. */
  readonly undoes: string | null;
  /** Ids of what it was about: judgements, a statement, a document, an entity. */
  readonly causes: readonly string[];
  /** When a later entry took this one back. */
  readonly undoneAt: string | null;
}

// A property that is null is absent in the graph. Earlier releases wrote on the entry itself when it was undone.
const returned = `RETURN n {.*, reason: n.reason, clientMutationId: n.clientMutationId, before: n.before, after: n.after,
  effect: n.effect, entities: coalesce(n.entities, []), causes: coalesce(n.causes, []), undoes: n.undoes, undoneAt: coalesce(head(COLLECT { MATCH (undo:AuditEntry {undoes: n.id}) RETURN undo.at }), n.undoneAt)} AS entry`;

export async function findAuditEntry(run: Run, id: string): Promise<AuditEntry | null> {
  const rows = await run<{ entry: AuditEntry }>(`MATCH (n:AuditEntry {id: $id}) ${returned}`, { id });
  return rows[0]?.entry ?? null;
}

/** The entry that answered this request of this author before. */
export async function findAnswered(
  run: Run,
  author: string,
  clientMutationId: string,
): Promise<AuditEntry | null> {
  const rows = await run<{ entry: AuditEntry }>(
    `MATCH (n:AuditEntry {author: $author, clientMutationId: $clientMutationId}) ${returned}`,
    { author, clientMutationId },
  );
  return rows[0]?.entry ?? null;
}

/** Adds an entry, in the transaction of the change that it tells of; entries are ordered by the graph's turn. */
export async function writeAuditEntry({ run }: Change, entry: Omit<AuditEntry, "undoneAt">): Promise<void> {
  await run("MATCH (lock:Lock {name: 'writers'}) CREATE (n:AuditEntry) SET n = $entry, n.turn = lock.turn", {
    entry,
  });
}
