import type { KnownChain } from "../../ontology/Batch";
import type { EntityKind } from "../../ontology/derived";
import { contentWords } from "../words/contentWords";
import { identityWords } from "../words/identityWords";
import { ordinalIn } from "../words/ordinalIn";
import type { ThingName } from "./ThingName";
import { topicsWithin } from "./topicsWithin";

const vocabulary = {
  Project: { types: identityWords.projectTypes, empty: identityWords.projectEmpty },
  Meeting: { types: identityWords.meetingTypes, empty: identityWords.meetingEmpty },
  Agreement: { types: identityWords.agreementTypes, empty: identityWords.agreementEmpty },
} as const satisfies Partial<Record<EntityKind, unknown>>;

/** Kinds of event that are counted; "their first meeting" counts nothing. */
const inSeries = new Set(["session", "dialogue", "forum", "summit", "cop"]);

const cache = new WeakMap<object, ThingName>();

/** Takes the names and features of a project, meeting or agreement apart, once for each chain. */
export function readThing(chain: Pick<KnownChain, "kind" | "name" | "names" | "features">): ThingName {
  const known = cache.get(chain);
  if (known) return known;
  const { types, empty } = vocabulary[chain.kind as keyof typeof vocabulary];
  const names = [...new Set([chain.name, ...chain.names])];
  const words = names.map((name) => contentWords(name));
  const typeWords = [...words.flat(), ...contentWords(chain.features.type ?? "")];
  const kinds = [...new Set(typeWords.flatMap((word) => types.get(word) ?? []))].sort();
  const ordinal =
    chain.features.more["ordinal"] ?? names.map(ordinalIn).find((found) => found !== null) ?? null;
  const first = ordinal === "1";
  const thing: ThingName = {
    cores: distinct(
      names.map((name, at) => core(words[at]!, chain.kind === "Meeting" ? "" : name, types, empty)),
    ),
    wholes: [...new Set(words.map(whole).filter((one) => one !== ""))],
    types: kinds,
    topics: [
      ...new Set(
        [...names, chain.features.more["topic"] ?? ""].flatMap(topicsWithin).map(({ topic }) => topic),
      ),
    ].sort(),
    numbers: [...new Set(words.flat().filter((word) => /^\d{1,3}$/.test(word)))].sort(),
    years: [...new Set(words.flat().filter((word) => /^(?:19|20)\d\d$/.test(word)))].sort(),
    ordinal: first && !kinds.some((type) => inSeries.has(type)) ? null : ordinal,
    series: [
      ...new Set(
        names.flatMap((name) =>
          [...name.matchAll(/\b([A-Z]{2,6})[\s-]?(\d{1,3})\b/g)].map(
            ([, a, n]) => `${a!.toLowerCase()}${n!}`,
          ),
        ),
      ),
    ].sort(),
  };
  cache.set(chain, thing);
  return thing;
}

function core(
  words: readonly string[],
  name: string,
  types: ReadonlyMap<string, string>,
  empty: ReadonlySet<string>,
): string[] {
  const topical = new Set(topicsWithin(name).flatMap(({ phrase }) => phrase.split(" ")));
  return [
    ...new Set(
      words.filter(
        (word) =>
          !word.startsWith("@") &&
          !types.has(word) &&
          !empty.has(word) &&
          !topical.has(word) &&
          !/^\d+(?:st|nd|rd|th)?$/.test(word) &&
          !identityWords.ordinals.includes(word),
      ),
    ),
  ].sort();
}

function whole(words: readonly string[]): string {
  const own = words.filter((word) => !word.startsWith("@"));
  return own.length >= 3 ? [...own].sort().join(" ") : "";
}

function distinct(cores: readonly (readonly string[])[]): string[][] {
  return [...new Set(cores.map((words) => words.join(" ")))]
    .sort()
    .map((joined) => joined.split(" ").filter(Boolean));
}
