import type { Graph } from "../../graph/session";
import type { TextMetadata } from "../curation/ingestText";
import type { TextReader } from "../reading/TextReader";
import { type Preview, previewText } from "./previewText";

/** Tells what a text would add to a graph. @throws Problem DOCUMENT_… as reading it does */
export type PreviewOf = (text: string, metadata: TextMetadata, signal: AbortSignal) => Promise<Preview>;

/** Previews against a graph, read where the reader reads. */
export const createPreview =
  (graph: Graph, reader: TextReader): PreviewOf =>
  async (text, metadata, signal) =>
    previewText(graph, await reader.read(Buffer.from(text, "utf8"), metadata, signal), reader, signal);
