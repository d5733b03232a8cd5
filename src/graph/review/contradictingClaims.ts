import { contradictingDates } from "./contradictingDates";
import { contradictingHolders } from "./contradictingHolders";
import { contradictingSignatures } from "./contradictingSignatures";

/**
 * Cypher that finds `kind, subject, place, claims` that cannot all hold; parameters `$of`, `$asOf`, `$knownAt`. Where an
 * entity `e` is in scope, only what is told of it is read; else that of every entity.
 */
export const contradictingClaims = [
  contradictingDates,
  contradictingHolders,
  ...contradictingSignatures,
].join("\n    UNION");
