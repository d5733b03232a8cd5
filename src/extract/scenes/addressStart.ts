import type { Analysis } from "../Analysis";
import { classOf } from "../lexicon/classOf";

const longest = 5;

/** Where the forms of address and small words before a name begin: "Sheikh | Khalid", "Ms. van der | Berg". */
export function addressStart(analysis: Analysis, start: number): number {
  const { tokens, lexicon } = analysis;
  const honorifics = classOf(lexicon, "honorifics");
  const particles = classOf(lexicon, "nameParticles");
  const name = analysis.tokenAt(start);
  let first = name;
  for (let at = name - 1; at >= 0 && name - at <= longest; at--) {
    const token = tokens[at]!;
    if (token.sentence !== tokens[name]?.sentence) break;
    const words = honorifics.at(tokens, at)?.length ?? 0;
    // "Mr." is one word with its full stop.
    const isAddress = words > 0 && at + words >= first && /^[A-Z]/.test(token.text);
    if (isAddress || (particles.at(tokens, at)?.value === "inner" && /^[a-z]/.test(token.text))) first = at;
    else if (token.text !== "." || !/^[A-Z]/.test(tokens[at - 1]?.text ?? "")) break;
  }
  return tokens[first]?.start ?? start;
}
