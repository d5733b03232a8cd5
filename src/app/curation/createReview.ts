import type { Review, ReviewQuestion } from "../../api/Review";
import { auditLog } from "../../graph/review/auditLog";
import { candidates } from "../../graph/review/candidates";
import { changes } from "../../graph/review/changes";
import { commitments } from "../../graph/review/commitments";
import { contradictions } from "../../graph/review/contradictions";
import { countRows } from "../../graph/review/countRows";
import { judgements } from "../../graph/review/judgements";
import type { Listing } from "../../graph/review/Listing";
import { listRows } from "../../graph/review/listRows";
import { rowsById } from "../../graph/review/rowsById";
import type { Graph } from "../../graph/session";

const listings: Readonly<Record<ReviewQuestion, Listing>> = {
  candidates,
  judgements,
  contradictions,
  commitments,
  changes,
  auditLog,
};

/** The rows of a curator's work, from the graph. */
export function createReview(graph: Pick<Graph, "readTransaction">): Review {
  return {
    page: (question, request) => listRows(graph, listings[question], request),
    count: (question, given) => countRows(graph, listings[question], given),
    find: (question, ids) => rowsById(graph, listings[question], ids),
  };
}
