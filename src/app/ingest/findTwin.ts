import { type FoundDocument, findDocumentsByKeys } from "../../graph/change/findDocuments";
import type { Graph } from "../../graph/session";
import type { Document } from "../../text/Document";
import { fingerprintKeys } from "../../text/fingerprintKeys";
import { nearDuplicate } from "../../text/nearDuplicate";

/** A document in the graph that says nearly the same as this one; undefined where there is none. */
export async function findTwin(
  graph: Graph,
  { id, fingerprint }: Document,
): Promise<FoundDocument | undefined> {
  const like = await findDocumentsByKeys(graph, fingerprintKeys(fingerprint));
  return like.find((other) => other.id !== id && nearDuplicate(other.fingerprint, fingerprint));
}
