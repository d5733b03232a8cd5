import type { Analysis } from "../Analysis";
import type { ChainDraft } from "../Drafts";
import { Words } from "../names/Words";
import { delegationOf } from "../states/delegationOf";
import type { Holding } from "./holdings";

/**
 * The state that the words beside the name give: through an office, its institution, a counterpart, or after the name ("Prime Minister
 * Rosa Lindt of the Republic of Peru").
 */
export function statedState(analysis: Analysis, { person }: Holding): ChainDraft | undefined {
  const words = Words.of(analysis);
  const mentions = [
    person.country,
    ...person.offices.map((office) => office.country),
    behind(words, person.after),
    ...person.offices.map((office) => government(words, office.after)),
    delegationOf(words, person),
  ];
  for (const mention of mentions) {
    const chain = mention && analysis.chainOf(mention);
    if (chain) return chain;
  }
  for (const office of person.offices) {
    const body = office.institution && analysis.chainOf(office.institution);
    const code = body?.countries[0];
    if (code) return analysis.chainsOf("Country").find((chain) => chain.countries[0] === code);
  }
  return undefined;
}

/** "Minister of Power, Government of Peru": the state named behind the office. */
function government(words: Words, after: number) {
  const at = words.text(after) === "," ? after + 1 : after;
  const isGovernment = words.lower(at) === "government" && words.lower(at + 1) === "of";
  if (!isGovernment || !words.together(after - 1, at)) return undefined;
  return words.country(words.lower(at + 2) === "the" ? at + 3 : at + 2);
}

/** "of Peru", "of the Kingdom of Norway" right after a name. */
function behind(words: Words, after: number) {
  if (words.lower(after) !== "of" || !words.together(after - 1, after)) return undefined;
  return words.country(words.lower(after + 1) === "the" ? after + 2 : after + 1);
}
