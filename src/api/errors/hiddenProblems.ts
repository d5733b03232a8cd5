import type { ProblemCode } from "../../problems";

/** Refusals whose wording names machines or statements: clients learn the kind only. */
export const hiddenProblems: ReadonlySet<ProblemCode> = new Set<ProblemCode>([
  "GRAPH_FAILED",
  "CONFIG_INVALID",
  "MIGRATION_CHANGED",
  "DATABASE_MISSING",
  "LEXICON_INVALID",
]);
