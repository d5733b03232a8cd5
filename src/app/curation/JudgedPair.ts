import type { HumanJudgement } from "../../resolve/HumanJudgement";

/** Two mentions to be judged, with the chains they stand in. */
export type JudgedPair = Pick<HumanJudgement, "a" | "b"> & {
  readonly chainA: string;
  readonly chainB: string;
};
