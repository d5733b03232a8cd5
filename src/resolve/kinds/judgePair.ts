import type { KnownChain } from "../../ontology/Batch";
import type { EntityKind } from "../../ontology/derived";
import { judgeAgreement } from "./judgeAgreement";
import { judgeInstitution } from "./judgeInstitution";
import { judgeMeeting } from "./judgeMeeting";
import { judgeOfficial } from "./judgeOfficial";
import { judgeProject } from "./judgeProject";
import { judgeTopic } from "./judgeTopic";
import type { PairJudge, PairJudgement } from "./PairJudgement";

const judges: Readonly<Record<EntityKind, PairJudge>> = {
  // States are told by their code; their chains need no judgement.
  Country: () => null,
  Official: judgeOfficial,
  Institution: judgeInstitution,
  Project: judgeProject,
  Meeting: judgeMeeting,
  Agreement: judgeAgreement,
  Topic: judgeTopic,
};

const keptApart = new Set<EntityKind>(["Project", "Meeting", "Agreement"]);

/** Judges two chains of any kind; two undertakings that one text keeps apart are two. */
export function judgePair(a: KnownChain, b: KnownChain): PairJudgement | null {
  if (a.kind !== b.kind) return null;
  if (a.document === b.document && keptApart.has(a.kind)) {
    const reason = `"${a.name}" and "${b.name}" stand side by side in one text`;
    return { verdict: "different", score: 0.1, rule: "one-text", reason };
  }
  return judges[a.kind](a, b);
}
