import { contentId } from "../contentId";
import type { PersonJudgement } from "../../ontology/PersonJudgement";
import type { NodePair } from "./formClusters";

/** Mention id → the chain it leaves, and the node that it is from then on. */
export type Leavers = ReadonlyMap<string, { readonly chain: string; readonly node: string }>;

/** A demand of one judgement on two nodes: chains, or mentions that leave their chain. */
export interface HumanPair extends NodePair {
  readonly by: PersonJudgement;
}

/** What the judgements of people demand. */
export interface HumanConstraints {
  readonly leavers: Leavers;
  readonly joined: readonly HumanPair[];
  readonly parted: readonly HumanPair[];
}

/** Reads judgements as demands on nodes; what stands in no known document demands nothing. */
export function humanConstraints(judgements: readonly PersonJudgement[]): HumanConstraints {
  const leavers = new Map<string, { chain: string; node: string }>();
  for (const { a, chainA, chainB, verdict } of judgements) {
    if (verdict === "different" && chainA !== null && chainA === chainB) {
      leavers.set(a, { chain: chainA, node: nodeOf(a, chainA) });
    }
  }
  const pairs = (verdict: PersonJudgement["verdict"]): HumanPair[] =>
    judgements.flatMap((by) => {
      const a = leavers.get(by.a)?.node ?? by.chainA;
      const b = leavers.get(by.b)?.node ?? by.chainB;
      return by.verdict === verdict && a !== null && b !== null && a !== b ? [{ a, b, by }] : [];
    });
  return { leavers, joined: pairs("same"), parted: pairs("different") };
}

/** The mention itself; but the mention that gave its chain the id leaves that id to the chain. */
function nodeOf(mention: string, chain: string): string {
  return mention === chain ? contentId("parted", mention) : mention;
}
