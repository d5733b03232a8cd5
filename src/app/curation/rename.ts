import type { Correcting, Correction } from "../../api/Curation";
import { findChosenNames, giveName } from "../../graph/curation/chosenNames";
import type { Graph } from "../../graph/session";
import { Problem } from "../../problems";
import { contentId } from "../../resolve/contentId";
import { corrected } from "./corrected";
import { refuseOvertaken } from "./refuseOvertaken";
import { currentSubjectOf } from "./subjectOf";

const longest = 300;

/** Gives an entity the name it is shown by; its aliases stay. @throws Problem BAD_USER_INPUT, NOTHING_FOUND, CONFLICT */
export function rename(
  graph: Graph,
  { entity, name }: { entity: string; name: string },
  by: Correcting,
): Promise<Correction> {
  const asked = { action: "rename", reason: null, arguments: { entity, name } };
  return corrected(graph, by, asked, async (change, seen) => {
    const given = name.replace(/\s+/g, " ").trim();
    if (given === "" || given.length > longest) {
      throw new Problem("BAD_USER_INPUT", `A name has 1 to ${longest} characters.`, { place: "name" });
    }
    const subject = await currentSubjectOf(change.run, entity, "entity");
    await refuseOvertaken(change.run, [{ entity: subject.entity, argument: "entity" }], seen);
    const [before] = await findChosenNames(change.run, subject.entity);
    const bearer = subject.mention ?? subject.entity;
    const id = contentId("name", bearer, given, by.author, change.now);
    await giveName(change, { id, bearer, name: given, author: by.author, at: change.now });
    return {
      answer: { entities: [subject.entity] },
      before: { name: subject.name, chosen: before?.name ?? null },
      after: { name: given, chosen: given },
      decided: [subject.entity],
      effect: { kind: "named", name: id, entity: subject.entity },
    };
  });
}
