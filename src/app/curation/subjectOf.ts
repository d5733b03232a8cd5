import { findEntitySubject, findMentionSubject, type Subject } from "../../graph/curation/findSubject";
import type { Run } from "../../graph/session";
import { Problem } from "../../problems";

const mentionPrefix = "mention:";

/**
 * What an id of the API names: an entity, or a mention ("mention:…").
 * @throws Problem NOTHING_FOUND with the argument as place
 */
export async function subjectOf(run: Run, id: string, argument: string): Promise<Subject> {
  const found = id.startsWith(mentionPrefix)
    ? await findMentionSubject(run, id.slice(mentionPrefix.length))
    : await findEntitySubject(run, id);
  if (found) return found;
  throw new Problem("NOTHING_FOUND", `Nothing in the graph has the id ${id}.`, { place: argument });
}

/**
 * The same, but refused where the entity has become another since the curator looked.
 * @throws Problem NOTHING_FOUND, CONFLICT
 */
export async function currentSubjectOf(run: Run, id: string, argument: string): Promise<Subject> {
  const found = await subjectOf(run, id, argument);
  if (!found.formerly) return found;
  throw new Problem(
    "CONFLICT",
    `The entity ${id} has meanwhile become part of "${found.name}" (${found.entity}).`,
    {
      place: argument,
      hint: "Look at it again and decide by what it is now.",
    },
  );
}
