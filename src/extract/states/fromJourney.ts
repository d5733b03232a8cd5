import type { Analysis } from "../Analysis";
import { readStatesOfCity } from "../countries/readStatesOfCity";
import { Words } from "../names/Words";
import type { Holding } from "../officials/holdings";
import { pattern } from "../relations/pattern";
import { otherParty, parties } from "./parties";

const farthest = 16;
const longestArrival = 60;
const travels = "^(?:, [^,;.]{0,80},)?,? {aux}(?:{cue:visit}|is visiting|was visiting|to visit) ";

/** "A delegation headed by the minister, X, toured the works near Arequipa": who goes to a place of the one party is of the other. */
export function fromJourney(analysis: Analysis, { person }: Holding): string | undefined {
  const came = fromArrival(analysis, person);
  if (came !== undefined) return came;
  const goal = journeyMade(analysis, person);
  if (goal !== undefined) return otherParty(analysis, goal);
  const both = parties(analysis);
  const words = Words.of(analysis);
  const office = person.offices[0];
  const last = Math.max(person.after, office?.after ?? 0) - 1;
  const end = words.tokens[last]!.end;
  const sentence = analysis.document.sentences[analysis.sentenceAt(end - 1)];
  if (!both || !sentence) return undefined;
  const match = new RegExp(pattern(analysis.lexicon, travels).source).exec(
    analysis.text.slice(end, sentence.end).toLowerCase(),
  );
  if (!match) return undefined;
  const from = analysis.tokenAt(end + match[0].length);
  for (let at = from; at < from + farthest && words.together(last, at); at++) {
    const state = words.country(at);
    const code = state
      ? analysis.chainOf(state)?.countries[0]
      : words.isCapital(at) && /^(?:to|in|near|at|visited|toured|visit)$/.test(words.lower(at - 1))
        ? readStatesOfCity(words.text(at)).find((each) => both.includes(each))
        : undefined;
    if (code !== undefined && both.includes(code)) return otherParty(analysis, code);
  }
  return undefined;
}

const arrival = /^,? who (?:had |has )?(?:flown|flew|arrived|come|came|travell?ed) (?:in |over )?from /i;

/** "X, an under-secretary who had flown in from Lima": the party to which that town belongs. */
function fromArrival(analysis: Analysis, { after, offices }: Holding["person"]): string | undefined {
  const words = Words.of(analysis);
  const end = words.tokens[Math.max(after, offices[0]?.after ?? 0) - 1]!.end;
  const match = arrival.exec(analysis.text.slice(end, end + longestArrival));
  if (!match) return undefined;
  const at = analysis.tokenAt(end + match[0].length);
  const state = words.country(at);
  if (state) return analysis.chainOf(state)?.countries[0];
  return readStatesOfCity(words.text(at)).find((code) => parties(analysis)?.includes(code));
}

/** "a tour of Peru that X, the minister, made": the state to which the journey went. */
function journeyMade(analysis: Analysis, { first, offices }: Holding["person"]): string | undefined {
  const words = Words.of(analysis);
  const start = Math.min(first, offices[0]?.first ?? first);
  const state = /^(?:that|which)$/.test(words.lower(start - 1)) ? words.country(start - 2) : undefined;
  const before = state && analysis.text.slice(Math.max(0, state.start - 24), state.start);
  return state && /\b(?:tour|visit|trip|journey) (?:of|to|through) (?:the )?$/.test(before ?? "")
    ? analysis.chainOf(state)?.countries[0]
    : undefined;
}
