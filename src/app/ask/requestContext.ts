import type { ApiContext } from "../../api/context";
import type { Curation } from "../../api/Curation";
import type { Review } from "../../api/Review";

/** Who asks, and how the asking can be given up. */
type Asking = Pick<ApiContext, "requestId" | "caller" | "signal">;

interface Answering {
  readonly answer: ApiContext["answer"];
  readonly review: Review | null;
  /** Absent where nothing is to be changed. */
  readonly curation?: Curation | null;
}

/** The context of a question that this process puts to the schema itself, beside the endpoint for clients. */
export const requestContext = (
  { requestId, caller, signal }: Asking,
  { answer, review, curation = null }: Answering,
): ApiContext => ({ requestId, caller, signal, answer, review, curation });
