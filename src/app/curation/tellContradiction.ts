import type { Run } from "../../graph/session";
import { changesThatJudged } from "../../graph/curation/changesThatJudged";
import { findMentionSubject } from "../../graph/curation/findSubject";
import { Problem } from "../../problems";
import type { PersonJudgement } from "../../ontology/PersonJudgement";

const verbs = { same: "is", different: "is not", unsure: "may be" } as const;

/** The refusal of a judgement: the judgements that together contradict it, each with who made it, when and why. */
export async function tellContradiction(run: Run, against: readonly PersonJudgement[]): Promise<Problem> {
  const name = async (mention: string) => {
    const found = await findMentionSubject(run, mention);
    return found ? `"${found.name}" (mention:${mention})` : `mention:${mention}`;
  };
  const told: string[] = [];
  for (const { a, b, verdict, author, at, reason } of against) {
    told.push(
      `${await name(a)} ${verbs[verdict]} ${await name(b)}, by ${author} on ${at.slice(0, 10)}: ${reason}`,
    );
  }
  const made = await changesThatJudged(
    run,
    against.map(({ id }) => id),
  );
  const wrong = [...new Set(against.map(({ id }) => made.get(id) ?? id))];
  return new Problem("CONFLICT", `Earlier judgements contradict this one: ${told.join("; ")}.`, {
    hint: `Undo them first if they are wrong: ${wrong.map((id) => `undo ${id}`).join(", ")}.`,
  });
}
