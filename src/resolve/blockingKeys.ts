import type { KnownChain } from "../ontology/Batch";
import { readInstitutionName } from "./kinds/readInstitutionName";
import { readThing } from "./kinds/readThing";
import { topicKey } from "./kinds/topicKey";
import { fullNames } from "./names/fullNames";
import { nameKeys } from "./names/nameKeys";
import { parseName } from "./names/parseName";
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
  // A body of a state whose state is unknown shares the key without one.
  const named = name.ofState
    ? [...states.map((code) => `${code} ${core}`), ...(states.length > 0 ? [] : [core])]
    : [core];
  return [...(core === "" ? [] : named), ...acronyms.map((acronym) => `(${acronym})`), ...leader];
}

function thingKeys(chain: Unkeyed): string[] {
  const thing = readThing(chain as KnownChain);
  const { countries, neighbours } = chain.features;
  const states = [...countries].sort().join("+");
  const pairs = countries.flatMap((x) => countries.filter((y) => x < y).map((y) => `${x}+${y}`));
  const cores = thing.cores.filter((words) => words.length > 0);
  const long = (core: readonly string[]) => core.filter((word) => word.length > 4);
  const words = cores.flatMap((core) => [
    core.join(" "),
    ...long(core).flatMap((word) => countries.map((code) => `${code} ${word}`)),
  ]);
  const times = when(chain);
  const types = thing.types.length > 0 ? thing.types : ["?"];
  const kin = thing.topics.map((topic) => identityWords.kindredTopics.get(topic) ?? topic);
  switch (chain.kind) {
    case "Project":
      return [
        ...words,
        ...types.flatMap((type) => kin.flatMap((topic) => pairs.map((pair) => `${type} ${topic} ${pair}`))),
      ];
    case "Agreement": {
      const qualifiers = thing.cores.map((core) => [...core, ...thing.topics].join(" "));
      return types.flatMap((type) =>
        qualifiers.flatMap((core) => [
          ...pairs.map((pair) => `${type} ${core} ${pair}`),
          ...(core === "" ? [] : [`${type} ${core}`]),
        ]),
      );
    }
    default:
      return [
        ...thing.series,
        ...cores.map((core) => core.join(" ")),
        ...(thing.ordinal === null ? [] : types.map((type) => `${thing.ordinal ?? ""} ${type} ${states}`)),
        ...(thing.ordinal === null ? [] : cores.map((core) => `${thing.ordinal ?? ""} ${core.join(" ")}`)),
        ...neighbours.flatMap((person) =>
          nameKeys(parseName(person)).flatMap((key) => times.map((time) => `${time} ${key}`)),
        ),
      ];
  }
}

/** The year of a thing's date, and its month; nothing where the year is unstated. */
function when({ features: { date } }: Unkeyed): string[] {
  if (date === null || date.precision === "unstated-year") return [];
  return [date.value.slice(0, 4)];
}
