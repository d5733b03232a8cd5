import type { EntityReference } from "../../ask/EntityReference";

/** A relation with its evidence, as the questions of `schema/commands` ask for it. */
export interface Fact {
  readonly id: string;
  readonly kind: string;
  readonly from: EntityReference;
  readonly to: EntityReference;
  readonly title?: string | null;
  readonly role?: string | null;
  readonly city?: string | null;
  readonly since?: { readonly value: string } | null;
  readonly until?: { readonly value: string } | null;
  readonly status?: string | null;
  readonly evidence: readonly Evidence[];
}

export interface Evidence {
  readonly id: string;
  readonly quote: string;
  readonly document: {
    readonly id: string;
    readonly title: string | null;
    readonly publisher?: string | null;
  };
}
