/** What a correction did, as far as undoing it needs to know. */
export type Effect =
  | { readonly kind: "judged"; readonly judgements: readonly string[]; readonly chains: readonly string[] }
  | { readonly kind: "named"; readonly name: string; readonly entity: string }
  | { readonly kind: "retracted"; readonly statement: string }
  | { readonly kind: "added"; readonly statement: string }
  | { readonly kind: "ingested"; readonly document: string }
  | { readonly kind: "withdrawn"; readonly document: string };
