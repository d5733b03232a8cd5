import type { Change } from "../../graph/change/Change";
import { findStoredDocument } from "../../graph/curation/addedStatements";
import { Problem } from "../../problems";
import { addExtraction } from "../ingest/addExtraction";
import type { TextReader } from "../reading/TextReader";
import type { Done } from "./corrected";

/** Reads a withdrawn document into the graph again, from its stored text. @throws Problem NOTHING_FOUND, CONFLICT */
export async function restoreDocument(
  change: Change,
  id: string,
  reader: TextReader,
): Promise<Omit<Done, "effect">> {
  const stored = await findStoredDocument(change.run, id);
  if (!stored) throw new Problem("NOTHING_FOUND", `No document has the id ${id}.`, { place: "change" });
  if (!stored.withdrawn)
    throw new Problem("CONFLICT", "The document is in the graph again.", { place: "change" });
  const { text, file, title, publisher, publishedOn } = stored;
  const bytes = Buffer.from(text, "utf8");
  const named = file === null ? {} : { file };
  const found = await reader.read(bytes, named);
  // What the sender knew better than the text was stored; it is told again.
  const document = await reader.read(bytes, {
    ...named,
    ...(title !== null && title !== found.title ? { title } : {}),
    ...(publisher !== null && publisher !== found.publisher ? { publisher } : {}),
    ...(publishedOn !== null && publishedOn !== found.publishedOn?.value ? { publishedOn } : {}),
  });
  const batch = await addExtraction(change, await reader.extract(document));
  return {
    answer: { document: id },
    before: null,
    after: { document: id, statements: batch.statements.length },
  };
}
