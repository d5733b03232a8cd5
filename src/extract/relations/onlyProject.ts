import type { Item } from "../scenes/Scene";
import type { End, SceneReader } from "./SceneReader";

/** Sentences after which nothing points back. */
const farthest = 30;

/**
 * The project that the sentence speaks of where it names none: the only one of its paragraph so far, else the only one of the
 * paragraph before. Nothing where there are several.
 */
export function onlyProject(reader: SceneReader): End[] {
  const { scenes, scene } = reader;
  const lowest = Math.max(0, scene.index - farthest);
  let named = scene.index;
  while (projectsOf(scenes[named]!.items).length === 0) {
    named--;
    if (named < lowest || scene.paragraph - scenes[named]!.paragraph > 1) return [];
  }
  const last = projectsOf(scenes[named]!.items).at(-1)!;
  if (!last.chain || !last.mention) return [];
  const rivals = new Set(projectsOf(scene.items).map((item) => item.chain));
  // All of the paragraph that names it, and all before the sentence in its own.
  for (let at = scene.index - 1; at >= lowest && scenes[at]!.paragraph >= scenes[named]!.paragraph; at--)
    for (const item of projectsOf(scenes[at]!.items)) rivals.add(item.chain);
  return rivals.size === 1 && rivals.has(last.chain) ? [{ chain: last.chain, mention: last.mention }] : [];
}

function projectsOf(items: readonly Item[]): Item[] {
  return items.filter((item) => item.tag === "P");
}
