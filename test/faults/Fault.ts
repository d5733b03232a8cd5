/** A fault: what is done, and what is promised to hold after it. Throws where a promise is broken. */
export interface Fault {
  readonly name: string;
  /** @param folder scratch folder of its own @returns what was seen, or why it cannot be tried on this machine */
  readonly run: (folder: string) => Promise<Seen | { readonly skipped: string }>;
}

/** What was seen: times in seconds, counts, sentences. */
export type Seen = Readonly<Record<string, number | string | Readonly<Record<string, number>>>>;
