import { findDocuments } from "../../graph/change/findDocuments";
import { rehearse } from "../../graph/change/rehearse";
import { type ContradictionFound, contradictionsWith } from "../../graph/review/contradictionsWith";
import { type ProposedFact, proposedFacts } from "../../graph/review/proposedFacts";
import type { Graph } from "../../graph/session";
import type { Document } from "../../text/Document";
import type { TextReader } from "../reading/TextReader";
import { addExtraction } from "./addExtraction";
import { findTwin } from "./findTwin";

/** What a text would add to the graph. Offsets are UTF-16 code units of the text as it is read. */
export interface Preview {
  readonly document: {
    readonly id: string;
    readonly title: string | null;
    readonly publisher: string | null;
    /** "2023-11-10", as precise as the text states it. */
    readonly publishedOn: string | null;
    readonly language: string;
    /** What is outside the body (menus, captions) is not read for facts. */
    readonly body: { readonly start: number; readonly end: number };
    readonly text: string;
  };
  /** Id of the document in the graph that this one is, or repeats; then nothing would be added. */
  readonly duplicateOf: string | null;
  readonly facts: readonly ProposedFact[];
  readonly contradictions: readonly ContradictionFound[];
  /** What was found and not proved, and is therefore not proposed. */
  readonly rejected: number;
}

/**
 * Reads a text as ingesting would, and tells what that would add, without keeping any of it.
 * @throws Problem GRAPH_UNREACHABLE, TIMEOUT
 */
export async function previewText(
  graph: Graph,
  document: Document,
  reader: TextReader,
  signal?: AbortSignal,
): Promise<Preview> {
  const { id, title, publisher, publishedOn, language, body, text } = document;
  const told = {
    document: {
      id,
      title,
      publisher,
      publishedOn: publishedOn?.value ?? null,
      language,
      body: { start: body.start, end: body.end },
      text,
    },
  };
  const known = (await findDocuments(graph, [id])).has(id);
  const twin = known ? document : await findTwin(graph, document);
  if (twin) return { ...told, duplicateOf: twin.id, facts: [], contradictions: [], rejected: 0 };
  const extraction = await reader.extract(document, signal);
  const found = await rehearse(
    graph,
    (change) => addExtraction(change, extraction),
    async (run) => ({
      facts: await proposedFacts(run, id),
      contradictions: await contradictionsWith(run, id),
    }),
    { signal },
  );
  return { ...told, ...found, duplicateOf: null, rejected: extraction.rejects.length };
}
