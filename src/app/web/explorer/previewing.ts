import type { Fact } from "./questions/factParts";

/** What `POST /documents/preview` says a text would add. Offsets are UTF-16 code units of `document.text`. */
export interface Preview {
  readonly document: {
    readonly id: string;
    readonly title: string | null;
    readonly publisher: string | null;
    readonly publishedOn: string | null;
    readonly language: string;
    readonly body: { readonly start: number; readonly end: number };
    readonly text: string;
  };
  readonly duplicateOf: string | null;
  readonly facts: readonly ProposedFact[];
  readonly contradictions: readonly {
    readonly kind: string;
    readonly subject: { readonly id: string; readonly kind: string; readonly name: string };
    readonly claims: readonly {
      readonly value: string;
      readonly quote: string;
      readonly document: string;
      readonly source: string | null;
    }[];
  }[];
  readonly rejected: number;
}

export interface ProposedEnd {
  readonly id: string;
  readonly kind: string;
  readonly name: string;
  /** Whether another text names it too. */
  readonly known: boolean;
}

export interface ProposedFact {
  readonly id: string;
  readonly kind: Fact["kind"];
  readonly from: ProposedEnd;
  readonly to: ProposedEnd;
  readonly statements: readonly {
    readonly id: string;
    readonly quote: string;
    readonly start: number;
    readonly end: number;
    readonly modality: string;
    readonly title: string | null;
    readonly role: string | null;
    readonly city: string | null;
    readonly stance: string | null;
  }[];
  readonly known: boolean;
}
