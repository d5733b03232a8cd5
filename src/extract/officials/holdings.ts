import type { Analysis } from "../Analysis";
import type { ChainDraft } from "../Drafts";
import type { Mention } from "../Extraction";
import type { Person } from "./Person";

/** A person's name at one place of the text, with the offices named beside it there. */
export interface Holding {
  /** Changes where two chains turn out to be one person. */
  chain: ChainDraft;
  readonly mention: Mention;
  readonly person: Person;
}

/** The holdings of a document in order of discovery; filled by `findOfficials`. */
export function holdings(analysis: Analysis): Holding[] {
  const known = analysis.notes.get("holdings") as Holding[] | undefined;
  if (known) return known;
  const fresh: Holding[] = [];
  analysis.notes.set("holdings", fresh);
  return fresh;
}
