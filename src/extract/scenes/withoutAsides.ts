import type { Scene } from "./Scene";

/** What must follow an aside for the thing before it to be the subject of a verb. */
const verb =
  "(?= (?:also |then |later |earlier |again )?(?!(?:and|or|but|who|which|where|when|while|an?|the|its|his|her|their|in|on|at|of|for|with|as|to|by|from|after|before|during|including|such|both|among) )[a-z]+(?: |ed\\b|s\\b))";
/** "A, who chairs the board, said": what is only said by the way of the thing before the comma. */
const relative = new RegExp(
  `(?<=<[OICPAM]\\d+>),? (?:who|which|whose|himself|herself) [^;:"()]{2,140}?,${verb}`,
  "g",
);
/** "A, a former inspector, will"; "A, speaking in Lima, said". */
const apposed = new RegExp(
  `(?<=<[OIC]\\d+>), (?:an? |the |one of |himself |herself |[a-z]+(?:ing|ed) )[^;:"()]{2,110}?,${verb}`,
  "g",
);

/** The sentence without what it says by the way, so that subject and verb stand side by side; null where it says nothing so. */
export function withoutAsides(scene: Scene): Scene | null {
  if (!scene.masked.includes(",")) return null;
  const masked = scene.masked.replace(relative, "").replace(apposed, "");
  return masked === scene.masked ? null : { ...scene, masked };
}
