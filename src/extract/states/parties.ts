import type { Analysis } from "../Analysis";
import { places } from "../countries/places";
import { titleFacts } from "./titleFacts";

/** The two states that a document is about, as ISO codes; undefined where it is about one, or about several alike. */
export function parties(analysis: Analysis): readonly [string, string] | undefined {
  if (!analysis.notes.has("parties")) analysis.notes.set("parties", weigh(analysis));
  return analysis.notes.get("parties") as readonly [string, string] | undefined;
}

/** The one state that a document is about: its title names it, and the text at least twice as often as any other. */
export function mainState(analysis: Analysis): string | undefined {
  const [first, second] = weights(analysis);
  if (!first || !titleFacts(analysis).countries.includes(first[0])) return undefined;
  return !second || first[1] >= second[1] * 2 ? first[0] : undefined;
}

function weigh(analysis: Analysis): readonly [string, string] | undefined {
  const [first, second, third] = weights(analysis);
  if (!first || !second || second[1] < 2) return undefined;
  return third && third[1] > second[1] * 0.67 ? undefined : [first[0], second[0]];
}

/** Codes of the states named, with how much is told of each, the most first. */
function weights(analysis: Analysis): [string, number][] {
  const weights = new Map<string, number>();
  const add = (code: string, weight: number) => weights.set(code, (weights.get(code) ?? 0) + weight);
  for (const chain of analysis.chainsOf("Country")) add(chain.countries[0]!, chain.mentions.length);
  for (const place of places(analysis)) if (weights.has(place.code)) add(place.code, 0.5);
  for (const code of titleFacts(analysis).countries) if (weights.has(code)) add(code, 3);
  return [...weights].sort((a, b) => b[1] - a[1]);
}

/** The other of the two parties; undefined where the state is none of them. */
export function otherParty(analysis: Analysis, code: string): string | undefined {
  const both = parties(analysis);
  if (both?.[0] === code) return both[1];
  return both?.[1] === code ? both[0] : undefined;
}
