import type { Fact, Thing } from "./questions/factParts";

export interface Section {
  readonly title: string;
  readonly facts: readonly { readonly fact: Fact; readonly other: Thing; readonly backwards: boolean }[];
}

/** Sections in reading order: what a person opens the page for comes first. */
const order: readonly (readonly [kind: Fact["kind"], title: string, backwardsTitle: string])[] = [
  ["HOLDS_POSITION", "Positions", "Office holders"],
  ["PARTICIPATED_IN", "Meetings", "Participants"],
  ["HELD_IN", "Held in", "Meetings held here"],
  ["PARTNER_IN", "Projects", "Partners"],
  ["COMMENTED_ON", "Statements about", "Commented on by"],
  ["DISCUSSED", "Discussed", "Discussed at"],
  ["SIGNED", "Signed", "Signatories"],
  ["PRODUCED", "Produced", "Produced at"],
  ["FOLLOWS", "Follows", "Followed by"],
  ["CONCERNS", "Topics", "Projects and agreements about it"],
  ["REPRESENTS", "Represents", "Represented by"],
];

/** Groups an entity's facts by relation and direction; within a section newest first, undated last. */
export function sectionsOf(id: string, facts: readonly Fact[]): readonly Section[] {
  return order.flatMap(([kind, title, backwardsTitle]) =>
    [false, true].flatMap((backwards) => {
      const own = facts
        .filter((fact) => fact.kind === kind && (backwards ? fact.to : fact.from).id === id)
        .map((fact) => ({ fact, other: backwards ? fact.from : fact.to, backwards }))
        .sort(
          (a, b) =>
            sortDate(b.fact, b.other).localeCompare(sortDate(a.fact, a.other)) ||
            a.other.name.localeCompare(b.other.name),
        );
      return own.length === 0 ? [] : [{ title: backwards ? backwardsTitle : title, facts: own }];
    }),
  );
}

const sortDate = (fact: Fact, other: Thing): string =>
  fact.since?.earliest ?? ("date" in other ? (other.date?.earliest ?? "") : "");
