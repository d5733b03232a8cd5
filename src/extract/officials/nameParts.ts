import type { Analysis } from "../Analysis";
import { classOf } from "../lexicon/classOf";
import type { Words } from "../names/Words";

/**
 * Folded words of a name that tell persons apart, hyphened ones as one: "Han Seo-jun" gives han, seo-jun; "S. Byamba" s, byamba;
 * "Omar el-Kesri" and "Omar Al Kesri" omar, kesri.
 */
export function nameParts(
  analysis: Analysis,
  words: Words,
  { first, after }: { readonly first: number; readonly after: number },
): string[] {
  const particles = classOf(analysis.lexicon, "nameParticles");
  const parts: string[] = [];
  let tied = false;
  for (let at = first; at < after; at++) {
    const token = words.tokens[at]!;
    if (token.text === "-") {
      tied = true;
      continue;
    }
    if (token.shape === "sign") continue;
    const isParticle = particles.at(words.tokens, at) !== undefined && at + 1 < after;
    if (isParticle) {
      tied = false;
      continue;
    }
    if (tied && parts.length > 0 && !isParticleBefore(analysis, words, at, first))
      parts.push(`${parts.pop()!}-${token.folded}`);
    else parts.push(token.folded.replace(/\.$/, ""));
    tied = false;
  }
  return parts;
}

/** Whether the hyphen before a word ties it to a small word: "el-|Kesri". */
function isParticleBefore(analysis: Analysis, words: Words, at: number, first: number): boolean {
  return at - 2 >= first && classOf(analysis.lexicon, "nameParticles").at(words.tokens, at - 2) !== undefined;
}
