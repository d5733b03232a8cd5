import type { Otherwise } from "../lexicon/otherwise";
import type { Item } from "../scenes/Scene";
import { meetingsSpokenOf } from "./meetingsSpokenOf";
import { onlyProject } from "./onlyProject";
import type { End, SceneReader } from "./SceneReader";

/** Sentences after which "the project" points at none that was named before. */
const farthest = 30;

/** How that is found of which a turn of phrase speaks without naming it. */
export const spokenOf: Readonly<
  Record<Otherwise, (reader: SceneReader, match: RegExpExecArray) => readonly End[]>
> = {
  ...meetingsSpokenOf,
  "only-project": onlyProject,
  "told-project": (reader) => (beginsWithProject(reader) ? onlyProject(reader) : []),
  projects,
  "last-project": (reader) => projects(reader).slice(-1),
  "state-before": stateBefore,
  "other-party": otherParty,
};

function endOf(item: Item | undefined): End[] {
  return item?.chain && item.mention ? [{ chain: item.chain, mention: item.mention }] : [];
}

function projects(reader: SceneReader): readonly End[] {
  const here = reader.ends(reader.scene.masked, "P");
  if (here.length > 0) return here;
  return endOf(
    reader.scenes
      .slice(Math.max(0, reader.scene.index - farthest), reader.scene.index)
      .filter((each) => each.paragraph === reader.scene.paragraph)
      .flatMap((each) => each.items)
      .findLast((item) => item.tag === "P"),
  );
}

/** "The corridor was founded by Kenya and Uganda. Rwanda joined in 2015." */
function beginsWithProject({ scenes, scene }: SceneReader): boolean {
  const before = scenes[scene.index - 1];
  return before?.paragraph === scene.paragraph && /^(?:the |this )?<P\d+> /.test(before.masked.trimStart());
}

function stateBefore({ scenes, scene }: SceneReader): readonly End[] {
  const before = scenes[scene.index - 1];
  return before?.paragraph === scene.paragraph ? endOf(before.items.find((item) => item.tag === "C")) : [];
}

function otherParty(reader: SceneReader, match: RegExpExecArray): readonly End[] {
  const named = new Set(reader.ends(match[0], "C").map((each) => each.chain));
  const others = reader.partyEnds().filter((each) => !named.has(each.chain));
  return others.length === 1 ? others : [];
}
