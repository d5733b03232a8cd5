import type { Change } from "../../graph/change/Change";
import { findMentionSubject } from "../../graph/curation/findSubject";
import { recordJudgements } from "../../graph/change/personJudgements";
import type { Verdict } from "../../ontology/Batch";
import { findContradiction } from "../../resolve/findContradiction";
import type { PersonJudgement } from "../../ontology/PersonJudgement";
import { judgementId } from "../../resolve/judgementFile";
import type { Done } from "./corrected";
import { decideAnew, gatherTied } from "./decideAnew";
import type { JudgedPair } from "./JudgedPair";
import type { Relabelling } from "../../resolve/relabelling";
import { refuseOvertaken } from "./refuseOvertaken";
import { tellContradiction } from "./tellContradiction";

/** Entities that a decision is about, and the revision that its author saw. */
export interface Sight {
  readonly subjects: readonly { readonly entity: string; readonly argument: string }[];
  readonly seen: number;
}

/** Makes judgements of pairs, as one person gives them now. */
export function judgementsOf(
  pairs: readonly JudgedPair[],
  verdict: Verdict,
  by: { readonly author: string; readonly reason: string; readonly at: string },
): PersonJudgement[] {
  return pairs.map((pair) => ({ id: judgementId({ ...pair, verdict, ...by }), ...pair, verdict, ...by }));
}

/**
 * Records judgements, unless earlier ones contradict them, and lets the graph follow.
 * @param shown mentions whose entities the answer shows
 * @param sight what the author looked at; refused where it was corrected since
 * @throws Problem CONFLICT
 */
export async function decide(
  change: Change,
  judgements: readonly PersonJudgement[],
  shown: readonly string[],
  { subjects, seen }: Sight,
): Promise<Done> {
  const chains = [...new Set(judgements.flatMap(({ chainA, chainB }) => [chainA!, chainB!]))];
  const standing = (await gatherTied(change, chains)).judgements;
  const against = findContradiction(judgements, standing);
  if (against) throw await tellContradiction(change.run, against);
  await refuseOvertaken(change.run, subjects, seen);
  await recordJudgements(change, judgements);
  const told = beforeAndAfter(await decideAnew(change, chains));
  const entities = await entitiesOf(change, shown);
  return {
    answer: { entities },
    ...told,
    decided: [...new Set([...(told.decided ?? []), ...entities])],
    effect: { kind: "judged", judgements: judgements.map(({ id }) => id), chains },
  };
}

/** What chains and parted mentions referred to, and what they refer to now. */
export function beforeAndAfter({ chains, parted }: Relabelling): Pick<Done, "before" | "after" | "decided"> {
  return {
    decided: [...new Set([...chains.flatMap(({ from, to }) => [from, to]), ...parted.map(({ to }) => to)])],
    before: Object.fromEntries(chains.map(({ chain, from }) => [chain, from])),
    after: Object.fromEntries([
      ...chains.map(({ chain, to }) => [chain, to]),
      ...parted.map(({ mention, to }) => [mention, to]),
    ]),
  };
}

/** The entities that mentions refer to now, each once, in the order asked. */
export async function entitiesOf({ run }: Change, mentions: readonly string[]): Promise<string[]> {
  const found = new Set<string>();
  for (const mention of mentions) {
    const subject = await findMentionSubject(run, mention);
    if (subject) found.add(subject.entity);
  }
  return [...found];
}
