import type { ChainDraft } from "../Drafts";
import type { Scene } from "../scenes/Scene";

/**
 * "Kenya is negotiating a treaty with Peru. The two sides met in Lima": the states that the sentence before last named as its subject and
 * the other one, within the paragraph. Undefined where the sentence speaks of no sides or names states itself, or where those before it
 * name one state, several, or none as their subject.
 */
export function sidesOf(all: readonly Scene[], scene: Scene): readonly ChainDraft[] | undefined {
  if (!/<[BE]>/.test(scene.masked)) return undefined;
  for (let at = scene.index - 1; at >= 0 && all[at]!.paragraph === scene.paragraph; at--) {
    const { items, masked } = all[at]!;
    const states = [
      ...new Set(items.flatMap((item) => (item.tag === "C" && item.chain ? [item.chain] : []))),
    ];
    if (states.length === 0 && !items.some((item) => item.tag === "O")) continue;
    return states.length === 2 && /^["' ]*(?:[a-z]+, )?<C\d+>(?! \d)/.test(masked) ? states : undefined;
  }
  return undefined;
}
