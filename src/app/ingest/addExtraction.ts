import type { Extraction } from "../../extract/Extraction";
import type { Change } from "../../graph/change/Change";
import type { Batch } from "../../ontology/Batch";
import { addExtractions } from "./addExtractions";

/** Decides who is who in an extraction against the graph, and writes it, inside one transaction. */
export async function addExtraction(change: Change, extraction: Extraction): Promise<Batch> {
  return (await addExtractions(change, [extraction]))[0]!;
}
