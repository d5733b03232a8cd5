import type { SceneReader } from "./SceneReader";

const link =
  "(?:of|for|on|to|under|implementing|amending) (?:(?:the|a|an|their|its|this|that|our) )?(?:[a-z-]+ ){0,2}$";
const noun = new RegExp(
  `(?:^| )(?:the|a|an|their|its|this|two|three|several|new|joint) (?:[a-z-]+ ){0,3}?(?<head>[a-z-]+) ${link}`,
);
const other = new RegExp(`<[AP]\\d+> ${link}`);

/**
 * Whether the first agreement in a match only says more of another thing, and that thing was signed: "signed the list of projects under
 * the treaty", "the rules for the pact had been signed by A". "Copies of the treaty were signed" are the treaty; "the rules of the treaty
 * signed by A" are not what A signed.
 */
export function isBehindHead(reader: SceneReader, match: RegExpExecArray): boolean {
  const { masked } = reader.scene;
  const inside = match[0].search(/<A\d+>/);
  if (inside < 0) return false;
  const at = match.index + inside;
  const tag = /^<A\d+>/.exec(masked.slice(at))![0];
  const isPassive = inside === 0;
  if (
    isPassive &&
    !reader.fits(
      match[0].slice(tag.length),
      "^[^<.;]{0,40}\\b(?:was|were|been|be|being|is|are) (?:[a-z]+ )?{done:sign}",
    )
  )
    return false;
  const before = isPassive ? masked.slice(Math.max(0, at - 80), at) : match[0].slice(0, inside);
  if (other.test(before)) return true;
  const head = noun.exec(before.replace(/.*>/, ""))?.groups?.["head"];
  return head !== undefined && !reader.fits(` ${head} `, " (?:{words:signedas}) ");
}
