import { correctedSince } from "../../graph/curation/revisions";
import type { Run } from "../../graph/session";
import { Problem } from "../../problems";

/**
 * Of two curators at work on one entity the first wins; the second is told who came first, and decides again.
 * @param seen the graph's revision that the second decided by
 * @throws Problem CONFLICT with the argument as place
 */
export async function refuseOvertaken(
  run: Run,
  subjects: readonly { readonly entity: string; readonly argument: string }[],
  seen: number,
): Promise<void> {
  const later = await correctedSince(
    run,
    subjects.map(({ entity }) => entity),
    seen,
  );
  if (!later) return;
  const { author, action, at, name, entity, revision } = later;
  const who = author === null ? "somebody" : `${author} (${action ?? "correction"}, ${at ?? ""})`;
  throw new Problem("CONFLICT", `"${name}" (${entity}) was corrected meanwhile, by ${who}.`, {
    place: subjects.find((subject) => subject.entity === entity)?.argument ?? "",
    hint: `Look at it again, it is at revision ${revision} now, and decide by what it is.`,
  });
}
