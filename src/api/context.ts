import type { Answer, AnswerOptions } from "../graph/answer";
import type { Selection, Variables } from "../graph/Selection";
import type { Caller } from "./access/Caller";
import type { Curation } from "./Curation";
import type { PreparedOperation } from "./execution/PreparedOperation";
import type { Review } from "./Review";

/** What `app` hands the API with every request. */
export interface ApiContext {
  readonly requestId: string;
  readonly caller: Caller;
  /** Aborted when the client leaves or the time for the answer is over. */
  readonly signal: AbortSignal;
  /** Allows so many milliseconds from now until the request is given up. */
  readonly extend?: (milliseconds: number) => void;
  /** Answers an operation in one read transaction. */
  readonly answer: (selection: Selection, variables: Variables, options: AnswerOptions) => Promise<Answer>;
  /** What a mutation may change; null where this server only reads. */
  readonly curation: Curation | null;
  /** What curators work through; null where this server does not offer it. */
  readonly review?: Review | null;
  /** Set once the operation is known, its limits kept and its cost charged. */
  prepared?: PreparedOperation;
}
