import type { KnownChain } from "../../ontology/Batch";
import { nameKeys } from "../names/nameKeys";
import { parseName } from "../names/parseName";
import { identityWords } from "../words/identityWords";
import { readThing } from "./readThing";
import type { ThingName } from "./ThingName";

type Thing = Pick<KnownChain, "kind" | "name" | "names" | "features">;

/** Keys of a project, meeting or agreement: its proper words, its number and type, its people with the year. */
export function thingKeys(chain: Thing): string[] {
  const thing = readThing(chain);
  const { countries } = chain.features;
  const pairs = countries.flatMap((x) => countries.filter((y) => x < y).map((y) => `${x}+${y}`));
  if (chain.kind === "Project") return projectKeys(thing, countries, pairs);
  return chain.kind === "Agreement" ? agreementKeys(thing, pairs) : meetingKeys(thing, chain);
}

function projectKeys(thing: ThingName, countries: readonly string[], pairs: readonly string[]): string[] {
  const kin = thing.topics.map((topic) => identityWords.kindredTopics.get(topic) ?? topic);
  const long = properCores(thing).flatMap((core) => core.filter((word) => word.length > 4));
  return [
    ...properCores(thing).map((core) => core.join(" ")),
    ...long.flatMap((word) => countries.map((code) => `${code} ${word}`)),
    ...thing.wholes,
    ...thing.types.flatMap((type) => kin.flatMap((topic) => pairs.map((pair) => `${type} ${topic} ${pair}`))),
  ];
}

function agreementKeys(thing: ThingName, pairs: readonly string[]): string[] {
  return thing.types.flatMap((type) =>
    thing.cores.flatMap((core) => {
      const qualified = [type, ...core, ...thing.topics].join(" ");
      return [...pairs.map((pair) => `${qualified} ${pair}`), ...(qualified === type ? [] : [qualified])];
    }),
  );
}

function meetingKeys(thing: ThingName, { features }: Thing): string[] {
  const { neighbours, countries, date } = features;
  const cores = properCores(thing).map((core) => core.join(" "));
  const { ordinal } = thing;
  const numbered =
    ordinal === null ? [] : [...thing.types.map((type) => `${type} ${countries.join("+")}`), ...cores];
  // Without a year an event of named people is found by name and number only: a person meets too many.
  const year = date === null || date.precision === "unstated-year" ? null : date.value.slice(0, 4);
  const people = year === null ? [] : neighbours.flatMap((person) => nameKeys(parseName(person)));
  return [
    ...thing.series,
    ...cores,
    ...numbered.map((what) => `${ordinal ?? ""} ${what}`),
    ...people.map((key) => `${year ?? ""} ${key}`),
  ];
}

function properCores(thing: ThingName): readonly (readonly string[])[] {
  return thing.cores.filter((words) => words.length > 0);
}
