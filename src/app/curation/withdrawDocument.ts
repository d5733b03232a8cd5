import type { Correcting, Correction } from "../../api/Curation";
import type { Change } from "../../graph/change/Change";
import { withdrawDocument as withdrawFromGraph } from "../../graph/change/withdrawDocument";
import { findDocumentChains } from "../../graph/curation/findMembers";
import type { Graph } from "../../graph/session";
import { Problem } from "../../problems";
import { corrected, type Done } from "./corrected";
import { beforeAndAfter } from "./decide";
import { decideAnew } from "./decideAnew";

/** Takes a document back: what only it states is closed, and who is who is decided without it. @throws Problem NOTHING_FOUND */
export function withdrawDocument(
  graph: Graph,
  { id, reason }: { id: string; reason: string },
  by: Correcting,
): Promise<Correction> {
  const asked = { action: "withdrawDocument", reason, arguments: { id, reason } };
  return corrected(graph, by, asked, (change) => withdraw(change, id, reason));
}

/** The same within a change, without an entry in the log. */
export async function withdraw(change: Change, document: string, reason: string): Promise<Done> {
  const chains = await findDocumentChains(change.run, document);
  const decided = await decideAnew(change, chains, new Set(chains));
  const named = await withdrawFromGraph(change, document, reason);
  if (!named) throw new Problem("NOTHING_FOUND", `No document has the id ${document}.`, { place: "id" });
  return {
    answer: { document },
    ...beforeAndAfter(decided),
    effect: { kind: "withdrawn", document },
  };
}
