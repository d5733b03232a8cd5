import type { Correcting, Correction } from "../../api/Curation";
import type { Change } from "../../graph/change/Change";
import type { Subject } from "../../graph/curation/findSubject";
import type { Graph } from "../../graph/session";
import type { Verdict } from "../../ontology/Batch";
import { Problem } from "../../problems";
import { corrected } from "./corrected";
import { decide, judgementsOf } from "./decide";
import type { JudgedPair } from "./JudgedPair";
import { partingPairs } from "./partingPairs";
import { currentSubjectOf } from "./subjectOf";

type Judged = Subject & { readonly mention: string; readonly chain: string };

/**
 * Decides whether two entities or mentions are one. `different` between two that are one until now lets `a` leave: its
 * whole chain, or the mention alone where `b` stands in the same chain; all others stay together.
 */
export function judge(
  graph: Graph,
  { a, b, verdict, reason }: { a: string; b: string; verdict: Verdict; reason: string },
  by: Correcting,
): Promise<Correction> {
  const asked = { action: "judge", reason, arguments: { a, b, verdict, reason } };
  return corrected(graph, by, asked, async (change, seen) => {
    const left = judged(await currentSubjectOf(change.run, a, "a"), "a");
    const right = judged(await currentSubjectOf(change.run, b, "b"), "b");
    refuseUnlike(left, right);
    const subjects = [
      { entity: left.entity, argument: "a" },
      { entity: right.entity, argument: "b" },
    ];
    const pairs = await pairsOf(change, left, right, verdict);
    const judgements = judgementsOf(pairs, verdict, { author: by.author, reason, at: change.now });
    return decide(change, judgements, [left.mention, right.mention], { subjects, seen });
  });
}

function judged(subject: Subject, argument: string): Judged {
  const { mention, chain } = subject;
  if (mention !== null && chain !== null && subject.kind !== "Country") return { ...subject, mention, chain };
  throw new Problem("BAD_USER_INPUT", "States are told apart by their codes, not by judgement.", {
    place: argument,
  });
}

function refuseUnlike(left: Judged, right: Judged): void {
  if (left.kind !== right.kind) {
    const detail = `"${left.name}" is a ${left.kind}, "${right.name}" a ${right.kind}: they cannot be one.`;
    throw new Problem("BAD_USER_INPUT", detail, { place: "b" });
  }
  if (left.mention === right.mention) {
    throw new Problem("BAD_USER_INPUT", "Both ids name the same thing.", { place: "b" });
  }
}

async function pairsOf(
  change: Change,
  left: Judged,
  right: Judged,
  verdict: Verdict,
): Promise<readonly JudgedPair[]> {
  if (verdict !== "different" || left.entity !== right.entity) {
    return [{ a: left.mention, chainA: left.chain, b: right.mention, chainB: right.chain }];
  }
  const alone = left.parted || (left.chain === right.chain && !right.parted);
  const { different } = await partingPairs(change, left.entity, ({ mention, chain, parted }) =>
    alone ? mention === left.mention : chain === left.chain && !parted,
  );
  return different;
}
