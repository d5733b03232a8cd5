import type { KnownChain } from "../ontology/Batch";
import { readInstitutionName } from "./kinds/readInstitutionName";
import { thingKeys } from "./kinds/thingKeys";
import { topicKey } from "./kinds/topicKey";
import { fullNames } from "./names/fullNames";
import { nameKeys } from "./names/nameKeys";
import { identityWords } from "./words/identityWords";

/** Chain rows before their keys are known. */
export type Unkeyed = Omit<KnownChain, "keys" | "entity">;

/**
 * The keys of a chain: two chains are compared only if they share one. Every key joins two facts (an initial and a name,
 * a state and a word, a person and a year), so that few chains share it however large the graph grows.
 */
export function blockingKeys(chain: Unkeyed): readonly string[] {
  const keys = keysOf(chain).map((key) => `${chain.kind}:${key}`);
  return [...new Set(keys)].sort();
}

function keysOf(chain: Unkeyed): string[] {
  const { countries } = chain.features;
  switch (chain.kind) {
    case "Country":
      return [countries[0] ?? chain.name];
    case "Official":
      return fullNames(chain.names).flatMap(nameKeys);
    case "Institution":
      return chain.names.flatMap((name) => institutionKeys(name, countries));
    case "Topic":
      return chain.names.map(topicKey);
    default:
      return thingKeys(chain);
  }
}

function institutionKeys(text: string, countries: readonly string[]): string[] {
  const name = readInstitutionName(text);
  const states = countries.length > 0 ? countries : name.states;
  const core = name.core.join(" ");
  const acronyms = [name.acronym, ...name.initials].filter((acronym) => acronym !== null);
  const leader = name.core.some((word) => identityWords.leaderHeads.has(word))
    ? name.core.flatMap((word) => states.map((code) => `${code} leader ${word}`))
    : [];
  // Every state has such a body: where its state is unknown it is like none and like all.
  if (name.ofState && states.length === 0) return [];
  const named = name.ofState ? states.map((code) => `${code} ${core}`) : [core];
  return [...(core === "" ? [] : named), ...acronyms.map((acronym) => `(${acronym})`), ...leader];
}
