import type { PersonJudgement } from "../../ontology/PersonJudgement";
import type { Run } from "../session";

/** Which judgements the graph knows, standing or undone. */
export async function knownJudgements(run: Run, ids: readonly string[]): Promise<Set<string>> {
  const rows = await run<{ id: string }>("UNWIND $ids AS id MATCH (j:Judgement {id: id}) RETURN id", { ids });
  return new Set(rows.map(({ id }) => id));
}

/** Judgements of people by their ids, standing or undone. */
export async function judgementsById(
  run: Run,
  ids: readonly string[],
): Promise<(Omit<PersonJudgement, "chainA" | "chainB"> & { readonly undone: boolean })[]> {
  return run(
    `UNWIND $ids AS id
     MATCH (j:Judgement {id: id}) WHERE j.author <> 'automatic'
     RETURN j.id AS id, j.a AS a, j.b AS b, j.verdict AS verdict, j.reason AS reason, j.author AS author,
            j.recordedAt AS at, j.undoneAt IS NOT NULL AS undone ORDER BY id`,
    { ids },
  );
}

/** What mentions say, those of withdrawn documents included. */
export async function mentionTexts(run: Run, ids: readonly string[]): Promise<Map<string, string>> {
  const rows = await run<{ id: string; text: string }>(
    `UNWIND $ids AS id
     CALL (id) {
       MATCH (m:Mention {id: id}) RETURN m.text AS text
       UNION
       MATCH (m:WithdrawnMention {id: id}) RETURN m.text AS text
     }
     RETURN id, text`,
    { ids },
  );
  return new Map(rows.map(({ id, text }) => [id, text.replace(/\s+/g, " ")]));
}
