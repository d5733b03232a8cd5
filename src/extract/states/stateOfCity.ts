import type { Span } from "../../ontology/StatedDate";
import type { Analysis } from "../Analysis";
import { Gazetteer } from "../countries/Gazetteer";
import { readStatesOfCity } from "../countries/readStatesOfCity";
import type { ChainDraft } from "../Drafts";
import { impliedMention } from "./impliedMention";

/**
 * The state in which a city lies that the text names without the state: a chain whose mention is the city's name. Null where cities
 * of that name lie in several states and it is the capital of none, or where the state is named.
 */
export function stateOfCity(analysis: Analysis, city: Span, code: string): ChainDraft | null {
  const known = analysis.chains.find((chain) => chain.kind === "Country" && chain.countries[0] === code);
  if (known) return null;
  const gazetteer = Gazetteer.of(analysis.lexicon);
  const name = analysis.document.text.slice(city.start, city.end).replace(/\s+/g, " ");
  const word = gazetteer.lookUp(name);
  const isSure = word ? word.code === code : readStatesOfCity(name).length === 1;
  if (!isSure) return null;
  const state = analysis.addChain("Country", gazetteer.nameOf(code), []);
  state.countries.push(code);
  return impliedMention(analysis, state, city) ? state : null;
}
