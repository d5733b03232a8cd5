import type { Run } from "../session";

/** Which judgements the graph knows, standing or undone. */
export async function knownJudgements(run: Run, ids: readonly string[]): Promise<Set<string>> {
  const rows = await run<{ id: string }>("UNWIND $ids AS id MATCH (j:Judgement {id: id}) RETURN id", { ids });
  return new Set(rows.map(({ id }) => id));
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
