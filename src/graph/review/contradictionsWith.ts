import type { Run } from "../session";
import { contradictions } from "./contradictions";

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
    `CALL () {
${contradictions.text}
}
WITH key, row WHERE any(claim IN row.claims WHERE claim.document = $document)
MATCH (e:Entity {id: row.subject})
CALL (row) {
  UNWIND range(0, size(row.claims) - 1) AS at
  WITH at, row.claims[at] AS claim
  MATCH (d:Document {id: claim.document})
  WITH at, claim, d ORDER BY at
  RETURN collect({value: claim.value, quote: claim.quote, document: d.id, source: d.title}) AS claims
}
RETURN row.kind AS kind, e {.id, .kind, .name} AS subject, claims
ORDER BY key`,
    { ...contradictions.parameters({}), document },
  );
}
