import type { Correcting, Correction } from "../../api/Curation";
import type { Change } from "../../graph/change/Change";
import { findChains, findKnownChains } from "../../graph/change/findKnownChains";
import { withdrawDocument as withdrawFromGraph } from "../../graph/change/withdrawDocument";
import { writeJudgements } from "../../graph/change/writeJudgements";
import { findDocumentChains } from "../../graph/curation/findMembers";
import type { Graph } from "../../graph/session";
import type { KnownChain } from "../../ontology/Batch";
import { Problem } from "../../problems";
import { judgementRows } from "../../resolve/judgementRows";
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
  const leaving = await findChains(change.run, chains);
  const decided = await decideAnew(change, chains, new Set(chains));
  const named = await withdrawFromGraph(change, document, reason);
  if (!named) throw new Problem("NOTHING_FOUND", `No document has the id ${document}.`, { place: "id" });
  await judgeLike(change, leaving);
  return {
    answer: { document },
    ...beforeAndAfter(decided),
    effect: { kind: "withdrawn", document },
  };
}

/** A judgement that stood on a chain which left, for all that are like it, stands on the first of those that remain. */
async function judgeLike(change: Change, gone: readonly KnownChain[]): Promise<void> {
  const profiles = new Set(gone.flatMap(({ profile }) => profile ?? []));
  const keys = [...new Set(gone.flatMap(({ profile, keys: own }) => (profile ? own : [])))];
  const known = keys.length > 0 ? await findKnownChains(change.run, keys) : [];
  const [like, others] = [true, false].map((wanted) =>
    known.filter(({ profile }) => (typeof profile === "string" && profiles.has(profile)) === wanted),
  ) as [KnownChain[], KnownChain[]];
  if (like.length > 0)
    await writeJudgements(change, [{ chains: [], judgements: judgementRows(like, others) }]);
}
