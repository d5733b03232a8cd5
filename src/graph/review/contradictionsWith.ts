import type { Run } from "../session";
import { contradictingClaims } from "./contradictingClaims";

/** One side of a contradiction, with the words that state it. */
export interface ContradictingClaim {
  readonly value: string;
  readonly quote: string;
  readonly document: string;
  /** Title of the document, where it has one. */
  readonly source: string | null;
}

/** Claims that cannot all hold, about one entity. */
export interface ContradictionFound {
  /** DATE, HOLDER or SIGNATURE. */
  readonly kind: string;
  readonly subject: { readonly id: string; readonly kind: string; readonly name: string };
  readonly claims: readonly ContradictingClaim[];
}

/** The contradictions in which a document of the graph takes a side. */
export function contradictionsWith(run: Run, document: string): Promise<ContradictionFound[]> {
  return run<ContradictionFound>(
    `MATCH (:Document {id: $document})<-[:IN]-(:Mention)-[:REFERS_TO]->(e:Entity)
WITH DISTINCT e
CALL (e) {${contradictingClaims}
}
WITH e, kind, place, claims WHERE size(claims) > 1 AND any(claim IN claims WHERE claim.document = $document)
CALL (claims) {
  UNWIND range(0, size(claims) - 1) AS at
  WITH at, claims[at] AS claim
  MATCH (d:Document {id: claim.document})
  WITH at, claim, d ORDER BY at
  RETURN collect({value: claim.value, quote: claim.quote, document: d.id, source: d.title}) AS told
}
RETURN kind, e {.id, .kind, .name} AS subject, told AS claims
ORDER BY kind, e.id, place`,
    { of: null, asOf: null, knownAt: null, document },
  );
}
