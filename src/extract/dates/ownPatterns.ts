import type { DateParts } from "./statedDate";

/** What chrono does not read: a bare year after a preposition, and day-first numbers with dots. */
export interface OwnDate extends DateParts {
  readonly start: number;
  readonly end: number;
}

const bareYear =
  /\b(?:[Ii]n|[Ss]ince|[Ff]rom|[Bb]y|[Uu]ntil|to|of|[Dd]uring|[Bb]efore|[Aa]fter|year|mid|early|late)[ -]((?:19|20)\d\d)(?![\d%-]|s\b|[.,]\d| (?:million|billion|people|officials|World))/g;
const dotted = /(?<![\d.])(\d{1,2})\.(\d{1,2})\.((?:19|20)\d\d)(?![\d.]\d)/g;

/** "this morning" is the day of publication; chrono knows only its hour. */
export const todayWords = /\b(?:[Tt]his (?:morning|afternoon|evening)|[Tt]onight|[Ee]arlier today)\b/g;

/** "in 2011" → the year 2011; "on 17.08.2026" → 17 August 2026. "the 1910s" and "2,011" are no dates. */
export function ownPatterns(sentence: string): OwnDate[] {
  const found: OwnDate[] = [];
  for (const match of sentence.matchAll(dotted)) {
    const [text, day, month, year] = match;
    const start = match.index;
    found.push({
      start,
      end: start + text.length,
      year: Number(year),
      month: Number(month),
      day: Number(day),
    });
  }
  for (const match of sentence.matchAll(bareYear)) {
    const end = match.index + match[0].length;
    found.push({ start: end - 4, end, year: Number(match[1]), month: null, day: null });
  }
  return found;
}
