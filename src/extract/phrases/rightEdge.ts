import type { Analysis } from "../Analysis";
import { isInDate } from "../dates/dates";
import type { Mention } from "../Extraction";

const longestName = 30;
const articles = /^(?:the|a|an|its|their|his|her)$/;

/** Longest mention by the offset at which it starts; mentions of events, projects and agreements are left out. */
export function mentionStarts(analysis: Analysis): Map<number, Mention> {
  const starts = new Map<number, Mention>();
  for (const mention of analysis.mentions) {
    if (mention.form === "pronoun") continue;
    const known = starts.get(mention.start);
    if (!known || known.end < mention.end) starts.set(mention.start, mention);
  }
  return starts;
}

/**
 * The index after a name that begins at token `from`: "the Government of Kenya and the Government of Peru", "Peruvian companies".
 * Equal to `from` where no name begins there. `join` says whether "and" may add another name.
 */
export function nameEnd(
  analysis: Analysis,
  from: number,
  starts: ReadonlyMap<number, Mention>,
  modifiers: ReadonlySet<string>,
  join: boolean,
): number {
  const { tokens } = analysis;
  const sentence = tokens[from]?.sentence;
  let end = from;
  let at = from;
  while (at < tokens.length && at - from < longestName) {
    const token = tokens[at]!;
    if (token.sentence !== sentence || isInDate(analysis, token.start)) break;
    const mention = starts.get(token.start);
    if (mention) {
      at = analysis.tokenAt(mention.end);
      end = at;
      continue;
    }
    const next = tokens[at + 1];
    const beginsName = (index: number): boolean => {
      const other = tokens[index];
      return (
        other !== undefined &&
        other.sentence === sentence &&
        !isInDate(analysis, other.start) &&
        (starts.has(other.start) || /^(?:capital|upper|initial|number)$/.test(other.shape))
      );
    };
    if (
      token.shape === "capital" ||
      token.shape === "upper" ||
      token.shape === "initial" ||
      token.shape === "number"
    ) {
      end = ++at;
    } else if (
      token.shape === "lower" &&
      (modifiers.has(token.lower) || (at === from && articles.test(token.lower)))
    ) {
      at++;
      if (!articles.test(token.lower)) end = at;
    } else if ((token.text === "-" || token.text === "&" || token.text === "'s") && end === at && next) {
      at++;
      if (token.text === "'s") end = at;
    } else if (
      /^(?:of|for|on)$/.test(token.lower) &&
      (beginsName(at + 1) || (next?.lower === "the" && beginsName(at + 2)))
    ) {
      at += next?.lower === "the" ? 2 : 1;
    } else if ((token.lower === "and" || token.text === ",") && end === at && join) {
      const skip = next?.lower === "and" ? 2 : 1;
      const article = tokens[at + skip]?.lower === "the" ? 1 : 0;
      if (!beginsName(at + skip + article)) break;
      at += skip + article;
    } else break;
  }
  return end;
}
