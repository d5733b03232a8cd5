import type { Correcting, Correction } from "../../api/Curation";
import { findMembers } from "../../graph/curation/findMembers";
import type { Graph } from "../../graph/session";
import { Problem } from "../../problems";
import { corrected } from "./corrected";
import { decide, judgementsOf } from "./decide";
import { partingPairs } from "./partingPairs";
import { currentSubjectOf } from "./subjectOf";

/**
 * Takes mentions out of an entity: together they are another one from now on.
 * @throws Problem CONFLICT where a mention belongs to the entity no more; BAD_USER_INPUT where none, or all, would leave
 */
export function splitEntity(
  graph: Graph,
  { entity, mentions, reason }: { entity: string; mentions: readonly string[]; reason: string | null },
  by: Correcting,
): Promise<Correction> {
  const asked = { action: "splitEntity", reason, arguments: { entity, mentions, reason } };
  return corrected(graph, by, asked, async (change, seen) => {
    const subject = await currentSubjectOf(change.run, entity, "entity");
    if (subject.kind === "Country") {
      throw new Problem("BAD_USER_INPUT", "A state is known by its code and is not split.", {
        place: "entity",
      });
    }
    const leaving = new Set(mentions.map((id) => id.replace(/^mention:/, "")));
    const members = new Set((await findMembers(change.run, subject.entity)).map(({ mention }) => mention));
    const stranger = [...leaving].find((mention) => !members.has(mention));
    if (stranger !== undefined) {
      throw new Problem("CONFLICT", `mention:${stranger} does not belong to "${subject.name}" (any more).`, {
        place: "mentions",
        hint: "Look at the entity's mentions again.",
      });
    }
    if (leaving.size === 0 || leaving.size === members.size) {
      const detail =
        leaving.size === 0 ? "No mention would leave." : "All mentions would leave, and nothing remain.";
      throw new Problem("BAD_USER_INPUT", detail, { place: "mentions" });
    }
    const { different, same } = await partingPairs(change, subject.entity, ({ mention }) =>
      leaving.has(mention),
    );
    const given = { author: by.author, reason: reason ?? "", at: change.now };
    const judgements = [...judgementsOf(different, "different", given), ...judgementsOf(same, "same", given)];
    const [first] = different;
    const subjects = [{ entity: subject.entity, argument: "entity" }];
    return decide(change, judgements, first ? [first.b, first.a] : [], { subjects, seen });
  });
}
