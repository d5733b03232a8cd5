import type { KnownChain } from "../../ontology/Batch";
import { compareNames } from "../names/compareNames";
import { parseName } from "../names/parseName";

export interface SharedPeople {
  /** People of both chains, by the first's names. */
  readonly shared: readonly string[];
  /** How many people each chain has. */
  readonly left: number;
  readonly right: number;
}

/** Officials who stand beside both chains (`features.neighbours`), compared as names of people are. */
export function sharedPeople(a: KnownChain, b: KnownChain): SharedPeople {
  const [left, right] = [a.features.neighbours, b.features.neighbours];
  const countries = [...a.features.countries, ...b.features.countries];
  const shared = left.filter((name) => right.some((other) => agree(name, other, countries)));
  return { shared, left: left.length, right: right.length };
}

function agree(a: string, b: string, countries: readonly string[]): boolean {
  const { agreement } = compareNames(parseName(a), parseName(b), countries);
  return agreement === "equal" || agreement === "patronymic" || agreement === "sound";
}
