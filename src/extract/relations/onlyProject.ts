import type { Item } from "../scenes/Scene";
import type { End, SceneReader } from "./SceneReader";

/**
 * The project that the sentence speaks of where it names none: the only one of its paragraph so far, else the only one of the
 * text if the paragraph before names it. Nothing where there are several.
 */
export function onlyProject(reader: SceneReader): End[] {
  const { scenes, scene } = reader;
  let near = projectsOf(scene.items);
  for (let at = scene.index - 1; near.length === 0 && isNear(reader, at); at--)
    near = projectsOf(scenes[at]!.items);
  const last = near.at(-1);
  if (!last?.chain || !last.mention) return [];
  const rivals = new Set(near.map((item) => item.chain));
  for (let at = scene.index - 1; scenes[at]?.paragraph === scene.paragraph; at--)
    for (const item of projectsOf(scenes[at]!.items)) rivals.add(item.chain);
  return rivals.size === 1 ? [{ chain: last.chain, mention: last.mention }] : [];
}

function projectsOf(items: readonly Item[]): Item[] {
  return items.filter((item) => item.tag === "P");
}

/** In the paragraph, or in the one before where the text speaks of one project alone. */
function isNear(reader: SceneReader, at: number): boolean {
  const { scenes, scene, analysis } = reader;
  const back = scene.paragraph - (scenes[at]?.paragraph ?? -1);
  return back === 0 || (back === 1 && at >= 0 && analysis.chainsOf("Project").length === 1);
}
