import type { Extraction } from "../../extract/Extraction";
import type { Batch } from "../../ontology/Batch";
import { resolveAtOnce } from "../../resolve/resolveAtOnce";
import { fingerprintKeys } from "../../text/fingerprintKeys";
import { nearDuplicate } from "../../text/nearDuplicate";

/** Texts that were read, each once; those that say nearly the same as an earlier one are left out. */
export class GatheredTexts {
  private readonly extractions = new Map<string, Extraction>();
  private readonly byKey = new Map<string, Extraction[]>();

  /** @returns null where the text was taken, else the document that it is or repeats */
  add(extraction: Extraction): Extraction["document"] | null {
    const { id, fingerprint } = extraction.document;
    const known = this.extractions.get(id);
    if (known) return known.document;
    const keys = fingerprintKeys(fingerprint);
    const like = keys.flatMap((key) => this.byKey.get(key) ?? []);
    const twin = like.find(({ document }) => nearDuplicate(document.fingerprint, fingerprint));
    if (twin) return twin.document;
    this.extractions.set(id, extraction);
    for (const key of keys) this.byKey.set(key, [...(this.byKey.get(key) ?? []), extraction]);
    return null;
  }

  /** What all of them add to an empty graph, with who is who decided over all. */
  batches(): readonly Batch[] {
    return resolveAtOnce([...this.extractions.values()]);
  }
}
