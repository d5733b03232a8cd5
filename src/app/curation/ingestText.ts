import type { Correcting, Correction } from "../../api/Curation";
import { findDocuments } from "../../graph/change/findDocuments";
import type { Graph } from "../../graph/session";
import { addExtraction } from "../ingest/addExtraction";
import { findTwin } from "../ingest/findTwin";
import type { TextReader } from "../reading/TextReader";
import { thisThread } from "../reading/thisThread";
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
  reader: TextReader = thisThread,
): Promise<Correction> {
  const document = await reader.read(Buffer.from(text, "utf8"), metadata, by.signal);
  const asked = { action: "ingestDocument", reason: null, arguments: { document: document.id, ...metadata } };
  const answered = await graph.readTransaction((run) => answeredBefore({ run }, by, asked));
  if (answered) return answered;
  const known = (await findDocuments(graph, [document.id])).has(document.id);
  const twin = known ? document : await findTwin(graph, document);
  if (twin) {
    const report = { mentions: 0, entities: 0, statements: 0, rejected: 0, duplicateOf: twin.id };
    return { change: null, refusals: [], document: twin.id, report };
  }
  const extraction = await reader.extract(document, by.signal);
  return corrected(graph, by, asked, async (change) => {
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
