import type { Analysis } from "../Analysis";
import type { Mention } from "../Extraction";
import { officialPhrase } from "../scenes/officialPhrase";

/** The officials whose title or name the words begin: "the Ambassador of Kenya, Paul Otieno" is Otieno, not Kenya. */
export function officialsNamed(
  analysis: Analysis,
  span: { start: number; end: number },
  starts: ReadonlyMap<number, Mention>,
): Mention[] | null {
  const officials = new Map([...starts].filter(([, mention]) => mention.kind === "Official"));
  const near = [...officials.values()].filter(
    (each) => each.start >= span.start && each.start <= span.end + 40,
  );
  const found = near.filter((each) => {
    const phrase = officialPhrase(analysis, each, officials);
    return phrase.start < span.end && each.end > span.start;
  });
  return found.length > 0 ? found : null;
}
