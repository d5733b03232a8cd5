import { createHash } from "node:crypto";
import type { Batch } from "../../ontology/Batch";

/** What a document says by itself, whoever its chains turn out to be. */
export function contentOf({ document, chains, mentions, statements, attributes }: Batch): string {
  const own = chains.map(({ entity: _, profile: __, ...row }) => row);
  const named = mentions.map(({ entity: _, ...row }) => row);
  return createHash("sha256")
    .update(JSON.stringify([document, own, named, statements, attributes]))
    .digest("hex");
}
