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
  `(?<=<[OIC]\\d+>), (?:an? |the |one of |once |formerly |himself |herself |[a-z]+(?:ing|ed) )[^;:"()]{2,110}?,${verb}`,
  "g",
);

/** "A, Peru's top diplomat, and B"; "by A, the deputy minister, and the fund's director, B": titles between two names. */
const titled =
  /(?<=<O\d+>), (?:(?:<[CI]\d+>|[a-z]+)'s |the |its |their |his |her )(?:[a-z-]+ ?){1,6},(?= and )/g;
const office =
  /(?<=<O\d+>,? and )(?:the |its |their )?(?:(?:<[CI]\d+>|[a-z]+)'s )?(?:[a-z-]+ ){0,4}[a-z]+, (?=<O\d+>)/g;

/** The sentence without what it says by the way, so that subject and verb stand side by side; null where it says nothing so. */
export function withoutAsides(scene: Scene): Scene | null {
  if (!scene.masked.includes(",")) return null;
  const masked = scene.masked
    .replace(relative, "")
    .replace(apposed, "")
    .replace(titled, "")
    .replace(office, "");
  return masked === scene.masked ? null : { ...scene, masked };
}
