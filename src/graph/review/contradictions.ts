import { contradictingClaims } from "./contradictingClaims";
import type { Listing } from "./Listing";
import { quoteValue } from "./quoteValue";
import { reviewTimes } from "./reviewTimes";

type Row = Readonly<Record<string, unknown>>;

/**
 * Claims about one entity that cannot all hold: dates of which neither refines the other, two holders of one office
 * on the same day, a signature that is stated and denied.
 */
export const contradictions: Listing = {
  text: `  CALL () {${contradictingClaims}
  }
  WITH kind, subject, place, claims WHERE size(claims) > 1 AND ($kinds IS NULL OR kind IN $kinds)
  RETURN kind + '/' + subject + '/' + place AS key, {kind: kind, subject: subject, claims: claims} AS row`,
  descending: false,
  parameters: ({ of = null, kinds = null, ...times }) => ({ of, kinds, ...reviewTimes(times) }),
  values: ({ kind, subject, claims }) => ({
    kind,
    subject,
    claims: oldestFirst(claims as Row[]).map((claim) => ({
      value: claim["value"],
      quote: quoteValue(claim),
    })),
  }),
};

const oldestFirst = (claims: readonly Row[]): Row[] =>
  [...claims].sort((one, other) => String(one["day"]).localeCompare(String(other["day"])));
