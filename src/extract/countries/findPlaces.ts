import type { Span } from "../../ontology/StatedDate";
import type { Analysis } from "../Analysis";
import { isInDate } from "../dates/dates";
import type { Pass } from "../Pass";
import { Places } from "../Places";
import { type Place, places } from "./places";
import { readStatesOfCity } from "./readStatesOfCity";

const longest = 4;

/** Marks further cities where the words say that a place follows: "held in Valparaíso", "travelled to Surabaya". */
export const findPlaces: Pass = {
  id: "place.city",
  run(analysis) {
    const { tokens } = analysis;
    const found = places(analysis);
    const taken = new Places<Place>();
    for (const place of found) taken.add(place);
    const isTaken = (span: Span) => analysis.mentionsOver(span).length > 0 || taken.over(span).length > 0;
    for (let index = 1; index < tokens.length; index++) {
      const before = tokens[index - 1]!;
      if (!/^(?:in|at|to|from|near|and)$/.test(before.lower) || before.sentence !== tokens[index]!.sentence)
        continue;
      if (before.lower === "and" && !endsAt(taken, tokens[index - 2]?.end)) continue;
      const after = cityEnd(analysis, index);
      if (after === index) continue;
      const span = { start: tokens[index]!.start, end: tokens[after - 1]!.end };
      if (isTaken(span)) continue;
      const name = analysis.document.text.slice(span.start, span.end).replace(/\s+/g, " ");
      const place = { ...span, name, code: codeOf(analysis, name) };
      found.push(place);
      taken.add(place);
    }
    found.sort((a, b) => a.start - b.start);
  },
};

function endsAt(taken: Places<Place>, end: number | undefined): boolean {
  return end !== undefined && taken.over({ start: end - 1, end }).some((place) => place.end === end);
}

/** The index after the longest city name that begins at a token; the token's own index where none does. */
function cityEnd(analysis: Analysis, from: number): number {
  const { tokens } = analysis;
  if (tokens[from]!.shape !== "capital" || isInDate(analysis, tokens[from]!.start)) return from;
  for (let length = longest; length > 0; length--) {
    const last = tokens[from + length - 1];
    if (!last || last.sentence !== tokens[from]!.sentence || !/^(?:capital|upper)$/.test(last.shape))
      continue;
    const next = tokens[from + length];
    // "in Reading Room": the city's name only begins another name.
    if (next && next.sentence === last.sentence && /^(?:capital|upper)$/.test(next.shape)) continue;
    if (next?.text === "'s") continue;
    const name = analysis.document.text.slice(tokens[from]!.start, last.end).replace(/\s+/g, " ");
    if (readStatesOfCity(name).length > 0) return from + length;
  }
  return from;
}

/** Of several cities of one name, the one in the state the text speaks of most, else the largest. */
function codeOf(analysis: Analysis, name: string): string {
  const codes = readStatesOfCity(name);
  const states = analysis.chainsOf("Country").sort((a, b) => b.mentions.length - a.mentions.length);
  return (
    states.map((chain) => chain.countries[0]).find((code) => code !== undefined && codes.includes(code)) ??
    codes[0]!
  );
}
