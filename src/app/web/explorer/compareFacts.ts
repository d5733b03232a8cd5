import type { Kind } from "./kinds";
import type { Fact, Thing } from "./questions/factParts";

export interface Shared {
  readonly other: Thing;
  readonly facts: readonly Fact[];
}

export interface Comparison {
  readonly title: string;
  readonly onlyA: readonly Shared[];
  readonly both: readonly Shared[];
  readonly onlyB: readonly Shared[];
}

interface Compared {
  readonly id: string;
  readonly relations: { readonly nodes: readonly Fact[] };
}

const titles: readonly (readonly [kind: Kind, title: string])[] = [
  ["MEETING", "Meetings"],
  ["PROJECT", "Projects"],
  ["AGREEMENT", "Agreements"],
  ["TOPIC", "Topics"],
  ["INSTITUTION", "Institutions"],
  ["COUNTRY", "Countries"],
  ["OFFICIAL", "Officials"],
];

/** What each of two is tied to, by kind, parted into the first's own, common and the second's own. */
export function compareFacts(a: Compared, b: Compared): readonly Comparison[] {
  const [tiesOfA, tiesOfB] = [tiesOf(a), tiesOf(b)];
  return titles.flatMap(([kind, title]) => {
    const of = (ties: Map<string, Shared>) => [...ties.values()].filter(({ other }) => other.kind === kind);
    const onlyA = of(tiesOfA).filter(({ other }) => !tiesOfB.has(other.id));
    const onlyB = of(tiesOfB).filter(({ other }) => !tiesOfA.has(other.id));
    const both = of(tiesOfA).flatMap(({ other, facts }) => {
      const match = tiesOfB.get(other.id);
      return match ? [{ other, facts: [...facts, ...match.facts] }] : [];
    });
    return onlyA.length + onlyB.length + both.length === 0 ? [] : [{ title, onlyA, both, onlyB }];
  });
}

function tiesOf({ id, relations }: Compared): Map<string, Shared> {
  const ties = new Map<string, Shared>();
  for (const fact of relations.nodes) {
    const other = fact.from.id === id ? fact.to : fact.from;
    ties.set(other.id, { other, facts: [...(ties.get(other.id)?.facts ?? []), fact] });
  }
  return ties;
}
