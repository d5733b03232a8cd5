import type { Analysis } from "../Analysis";
import { Gazetteer } from "../countries/Gazetteer";
import { cutWords } from "../tokenize";
import { holdings } from "../officials/holdings";
import { datelineState } from "./datelineState";
import { mainState, parties } from "./parties";
import { titleFacts } from "./titleFacts";

/**
 * The state whose officials the writer names without saying whose they are: that of the publisher ("Ministry of Trade of Kazakhstan"),
 * of the dateline ("NAIROBI, March 14 -"), or the party whose officials are never marked while the other's are. The publisher's state
 * needs only to be named; else one of the two parties, or undefined.
 */
export function home(analysis: Analysis): string | undefined {
  if (analysis.notes.has("home")) return analysis.notes.get("home") as string | undefined;
  const code = decide(analysis);
  analysis.notes.set("home", code);
  return code;
}

function decide(analysis: Analysis): string | undefined {
  // An embassy writes of the ministers of the state in which it is, not of its own.
  const publisher = isEmbassy(analysis) ? undefined : publisherState(analysis);
  if (
    publisher !== undefined &&
    analysis.chainsOf("Country").some((chain) => chain.countries[0] === publisher)
  )
    return publisher;
  const asked = interviewed(analysis);
  if (asked !== undefined) return asked;
  const both = parties(analysis);
  if (!both) return mainState(analysis);
  const score = new Map<string, number>(both.map((code) => [code, 0]));
  const vote = (code: string | undefined, weight: number) => {
    if (code !== undefined && score.has(code)) score.set(code, score.get(code)! + weight);
  };
  vote(datelineState(analysis), 2);
  // Officials of state whom a state's name or adjective marks, not heads of bodies that bear it.
  const marked = holdings(analysis)
    .flatMap(({ person }) => [
      person.country,
      ...person.offices.filter((office) => office.kind !== "body").map((office) => office.country),
    ])
    .map((country) => country && analysis.chainOf(country)?.countries[0]);
  for (const [one, other] of [both, [both[1], both[0]]] as const)
    if (!marked.includes(one) && marked.includes(other)) vote(one, 1);
  const [best, next] = [...score].sort((a, b) => b[1] - a[1]);
  return best![1] > next![1] ? best![0] : undefined;
}

/** In an interview the one who answers says "the president" of the own state: that of the only office in the title. */
function interviewed(analysis: Analysis): string | undefined {
  const [office, ...others] = titleFacts(analysis).offices;
  if (!office || others.length > 0) return undefined;
  const answers = analysis.document.paragraphs.filter(({ start, end }) =>
    /^(?:A|Answer): /.test(analysis.text.slice(start, end)),
  );
  return answers.length > 1 ? office.code : undefined;
}

function isEmbassy(analysis: Analysis): boolean {
  return /\b(?:embassy|consulate|high commission)\b/i.test(analysis.document.publisher ?? "");
}

/** The state whose embassy issues the text: "the ambassador" in it is its own. */
export function sendingState(analysis: Analysis): string | undefined {
  return isEmbassy(analysis) ? publisherState(analysis) : undefined;
}

/** A state's name or adjective in the publisher's name, or the state of its internet address. */
function publisherState(analysis: Analysis): string | undefined {
  const publisher = analysis.document.publisher ?? "";
  const gazetteer = Gazetteer.of(analysis.lexicon);
  const codes = new Set<string>();
  for (const word of wordsAndPairs(publisher)) {
    const found = gazetteer.lookUp(word);
    if (found && found.form !== "city") codes.add(found.code);
  }
  if (codes.size === 1) return [...codes][0];
  const domain = /\.([a-z]{2})(?:[/\s)]|$)/.exec(publisher)?.[1]?.toUpperCase();
  return domain === "UK" ? "GB" : domain;
}

function wordsAndPairs(text: string): string[] {
  const words = cutWords(text);
  return [...words, ...words.slice(1).map((word, at) => `${words[at]} ${word}`)];
}
