import type { Change } from "../../graph/change/Change";
import { findMembers, type Member } from "../../graph/curation/findMembers";
import type { JudgedPair } from "./JudgedPair";

/** Everything that leaves an entity, and everything that stays, so that what is decided holds for each of them. */
export interface Parting {
  /** Each that leaves against each that stays. */
  readonly different: readonly JudgedPair[];
  /** The first that leaves with each other one that leaves. */
  readonly same: readonly JudgedPair[];
}

/** How some mentions leave an entity. Of a chain that leaves or stays whole, one mention speaks for all. */
export async function partingPairs(
  change: Change,
  entity: string,
  leaves: (member: Member) => boolean,
): Promise<Parting> {
  const members = await findMembers(change.run, entity);
  const staying = members.filter((member) => !leaves(member));
  const kept = new Set(staying.filter(({ parted }) => !parted).map(({ chain }) => chain));
  const from = spokesmen(members.filter(leaves), ({ chain, parted }) => !parted && !kept.has(chain));
  const to = spokesmen(staying, ({ parted }) => !parted);
  return {
    different: from.flatMap((x) => to.map((y) => pair(x, y))),
    same: from.slice(1).map((x) => pair(from[0]!, x)),
  };
}

function spokesmen(members: readonly Member[], whole: (member: Member) => boolean): Member[] {
  const found = new Map<string, Member>();
  for (const member of members) {
    const speaksFor = whole(member) ? member.chain : member.mention;
    if (!found.has(speaksFor)) found.set(speaksFor, member);
  }
  return [...found.values()];
}

function pair(x: Member, y: Member): JudgedPair {
  return { a: x.mention, chainA: x.chain, b: y.mention, chainB: y.chain };
}
