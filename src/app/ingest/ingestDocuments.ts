import type { Extraction } from "../../extract/Extraction";
import { changeGraph } from "../../graph/change/changeGraph";
import type { Graph } from "../../graph/session";
import type { Document } from "../../text/Document";
import { nearDuplicate } from "../../text/nearDuplicate";
import { addExtractions } from "./addExtractions";
import type { Ingested } from "./Ingested";
import type { IngestOptions } from "./IngestOptions";
import type { PreparedDocument } from "./prepareDocument";
import { standsAlready } from "./standsAlready";

/**
 * The line: documents → extractions → who is who → graph, in one transaction. Killed at any moment and run again, it
 * gives the same graph.
 * @returns what became of each, in their order; where one of them cannot be written, none is
 */
export async function ingestDocuments(
  graph: Graph,
  prepared: readonly PreparedDocument[],
  options: IngestOptions = {},
): Promise<Ingested[]> {
  if (prepared.every((one) => "done" in one))
    return prepared.flatMap((one) => ("done" in one ? one.done : []));
  const work = changeGraph(
    graph,
    async (change): Promise<Ingested[]> => {
      const taken: Extraction[] = [];
      const outcomes: (Ingested | null)[] = [];
      for (const one of prepared) {
        // It may have come meanwhile, as an earlier text of this run or from another program.
        const standing =
          "done" in one
            ? one.done
            : (repeats(taken, one.document, options) ??
              (await standsAlready(change.run, one.document, options)));
        if (!standing && "extraction" in one) taken.push(one.extraction);
        outcomes.push(standing);
      }
      const batches = taken.length > 0 ? await addExtractions(change, taken) : [];
      let next = 0;
      return outcomes.map((outcome) => outcome ?? { outcome: "added", batch: batches[next++]! });
    },
    { signal: options.signal },
  );
  return (await work).result;
}

/** Whether a document is, or says nearly the same as, one that is about to be written before it. */
function repeats(
  taken: readonly Extraction[],
  { id, fingerprint }: Document,
  { reposts = false }: Pick<IngestOptions, "reposts">,
): Ingested | null {
  if (taken.some(({ document }) => document.id === id)) return { outcome: "known" };
  if (reposts) return null;
  const twin = taken.find(({ document }) => nearDuplicate(document.fingerprint, fingerprint));
  return twin ? { outcome: "duplicate", of: twin.document } : null;
}
