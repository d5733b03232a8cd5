import type { Extraction } from "../../extract/Extraction";
import type { Change } from "../../graph/change/Change";
import { findStoredDocument } from "../../graph/curation/addedStatements";
import type { Graph } from "../../graph/session";
import { Problem } from "../../problems";
import { addExtraction } from "../ingest/addExtraction";
import type { TextReader } from "../reading/TextReader";
import type { Done } from "./corrected";

/**
 * Reads a withdrawn document's stored text again, for `restoreDocument`: outside of any change, since nobody else can
 * write during one. Null where it is not withdrawn.
 * @throws Problem as the reader does
 */
export async function readWithdrawn(
  graph: Pick<Graph, "readTransaction">,
  id: string,
  reader: TextReader,
  signal?: AbortSignal,
): Promise<Extraction | null> {
  const stored = await graph.readTransaction((run) => findStoredDocument(run, id));
  if (!stored?.withdrawn) return null;
  const { text, file, title, publisher, publishedOn } = stored;
  const bytes = Buffer.from(text, "utf8");
  const named = file === null ? {} : { file };
  const found = await reader.read(bytes, named, signal);
  // What the sender knew better than the text was stored; it is told again.
  const told = {
    ...named,
    ...(title !== null && title !== found.title ? { title } : {}),
    ...(publisher !== null && publisher !== found.publisher ? { publisher } : {}),
    ...(publishedOn !== null && publishedOn !== found.publishedOn?.value ? { publishedOn } : {}),
  };
  return reader.extract(await reader.read(bytes, told, signal), signal);
}

/** Brings a withdrawn document into the graph again, as `readWithdrawn` read it. @throws Problem NOTHING_FOUND, CONFLICT */
export async function restoreDocument(
  change: Change,
  id: string,
  extraction: Extraction | null,
): Promise<Omit<Done, "effect">> {
  const stored = await findStoredDocument(change.run, id);
  if (!stored) throw new Problem("NOTHING_FOUND", `No document has the id ${id}.`, { place: "change" });
  // Without a reading it was in the graph a moment ago, whatever somebody did since.
  if (!stored.withdrawn || !extraction)
    throw new Problem("CONFLICT", "The document is in the graph again.", { place: "change" });
  const batch = await addExtraction(change, extraction);
  return {
    answer: { document: id },
    before: null,
    after: { document: id, statements: batch.statements.length },
  };
}
