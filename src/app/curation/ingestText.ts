import type { Correcting, Correction } from "../../api/Curation";
import type { Graph } from "../../graph/session";
import { addExtraction } from "../ingest/addExtraction";
import type { Ingested } from "../ingest/Ingested";
import { standsAlready } from "../ingest/standsAlready";
import type { TextReader } from "../reading/TextReader";
import { answeredBefore, corrected } from "./corrected";

/** What the sender of a text knows better than the text. */
export interface TextMetadata {
  readonly title?: string;
  readonly publisher?: string;
  readonly publishedOn?: string;
}

/**
 * Reads a text into the graph. One that is known, or repeats a known one, changes nothing and is named in the report.
 * @throws Problem DOCUMENT_… as reading it does
 */
export async function ingestText(
  graph: Graph,
  text: string,
  metadata: TextMetadata,
  by: Correcting,
  reader: TextReader,
): Promise<Correction> {
  const document = await reader.read(Buffer.from(text, "utf8"), metadata, by.signal);
  const asked = { action: "ingestDocument", reason: null, arguments: { document: document.id, ...metadata } };
  const spared = await graph.readTransaction(async (run) => {
    const answered = await answeredBefore({ run }, by, asked);
    if (answered) return answered;
    const standing = await standsAlready(run, document, {});
    return standing && nothingAdded(document.id, standing);
  });
  if (spared) return spared;
  const extraction = await reader.extract(document, by.signal);
  return corrected(graph, by, asked, async (change) => {
    // It may have come while this one was read, sent by somebody else.
    const standing = await standsAlready(change.run, document, {});
    if (standing) return { unchanged: nothingAdded(document.id, standing) };
    const { chains, mentions, statements } = await addExtraction(change, extraction);
    const report = {
      mentions: mentions.length,
      entities: new Set(chains.map(({ entity }) => entity)).size,
      statements: statements.length,
      rejected: extraction.rejects.length,
      duplicateOf: null,
    };
    return {
      answer: { document: document.id, report },
      before: null,
      after: { document: document.id, title: document.title },
      effect: { kind: "ingested", document: document.id },
    };
  });
}

/** The answer where the text, or one that says nearly the same, is in the graph. */
function nothingAdded(id: string, standing: Ingested): Correction {
  const document = standing.outcome === "duplicate" ? standing.of.id : id;
  const report = { mentions: 0, entities: 0, statements: 0, rejected: 0, duplicateOf: document };
  return { change: null, refusals: [], document, report };
}
