import { checkIntegrity } from "../../graph/integrity";
import type { Graph } from "../../graph/session";
import type { Finding } from "./Finding";

/** Whether everything that must hold in a graph does: proof of every fact, no loose ends. */
export async function examineGraph(graph: Graph): Promise<Finding[]> {
  const broken = await checkIntegrity(graph);
  if (broken.length === 0)
    return [{ subject: "Graph", state: "good", found: "everything it promises holds" }];
  return broken.map(({ promise, count, examples }) => ({
    subject: promise,
    state: "bad",
    found: `broken ${count} times: ${examples.join(", ")}`,
    wayOut: "Please report it. Ingesting the documents concerned with --again writes them anew.",
  }));
}
