import { type FoundDocument, findDocumentsByKeysIn } from "../../graph/change/findDocuments";
import type { Graph, Run } from "../../graph/session";
import type { Document } from "../../text/Document";
import { fingerprintKeys } from "../../text/fingerprintKeys";
import { nearDuplicate } from "../../text/nearDuplicate";

/** A document in the graph that says nearly the same as this one; undefined where there is none. */
export async function findTwin(graph: Graph, document: Document): Promise<FoundDocument | undefined> {
  return graph.readTransaction((run) => findTwinIn(run, document));
}

/** The same, inside a transaction. */
export async function findTwinIn(
  run: Run,
  { id, fingerprint }: Document,
): Promise<FoundDocument | undefined> {
  const like = await findDocumentsByKeysIn(run, fingerprintKeys(fingerprint));
  return like.find((other) => other.id !== id && nearDuplicate(other.fingerprint, fingerprint));
}
