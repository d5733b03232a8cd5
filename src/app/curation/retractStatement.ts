import type { Correcting, Correction } from "../../api/Curation";
import { retractStatements } from "../../graph/change/retractStatements";
import { readStatements } from "../../graph/change/readStatements";
import type { Graph } from "../../graph/session";
import { Problem } from "../../problems";
import { corrected } from "./corrected";

/** Takes a statement back, for good: reading its document again does not bring it back. @throws Problem NOTHING_FOUND, CONFLICT */
export function retractStatement(
  graph: Graph,
  { id, reason }: { id: string; reason: string },
  by: Correcting,
): Promise<Correction> {
  const asked = { action: "retractStatement", reason, arguments: { id, reason } };
  return corrected(graph, by, asked, async (change) => {
    const [found] = await readStatements(change.run, { ids: [id] });
    if (!found) throw new Problem("NOTHING_FOUND", `No statement has the id ${id}.`, { place: "id" });
    const { statement } = found;
    if (statement.retractedAt !== null) {
      throw new Problem(
        "CONFLICT",
        `The statement was taken back on ${statement.retractedAt.slice(0, 10)}.`,
        { place: "id" },
      );
    }
    await retractStatements(change, [id], reason);
    return {
      answer: { statement: id, entities: [...new Set([statement.from, statement.to])] },
      before: { statement: id, relation: found.relation },
      after: { retractedAt: change.now },
      effect: { kind: "retracted", statement: id },
    };
  });
}
