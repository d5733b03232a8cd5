import type { Modality, RelationKind } from "../../ontology/derived";
import type { StatedDate } from "../../ontology/StatedDate";

/** A statement as relations are derived from it: its ends are entities, its times are those of the record. */
export interface SupportingStatement {
  readonly id: string;
  readonly kind: RelationKind;
  /** Entity ids. */
  readonly from: string;
  readonly to: string;
  readonly properties: Readonly<Partial<Record<"title" | "role" | "city" | "stance", string>>>;
  readonly since: StatedDate | null;
  readonly until: StatedDate | null;
  readonly observedOn: StatedDate | null;
  readonly modality: Modality;
  readonly extractor: string;
  readonly document: string;
  /** Documents that say nearly the same as this one: reposts of one text. */
  readonly reposts: readonly string[];
  /** ISO instants. */
  readonly recordedAt: string;
  readonly retractedAt: string | null;
  /** Earlier spells in the graph, "from/to" each. */
  readonly lives: readonly string[];
}
