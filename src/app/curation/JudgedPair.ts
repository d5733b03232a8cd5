import type { PersonJudgement } from "../../ontology/PersonJudgement";

/** Two mentions to be judged, with the chains they stand in. */
export type JudgedPair = Pick<PersonJudgement, "a" | "b"> & {
  readonly chainA: string;
  readonly chainB: string;
};
