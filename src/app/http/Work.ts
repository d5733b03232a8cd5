import type { Caller } from "../../api/access/Caller";

/** What travels with one request, in `response.locals.work`. */
export interface Work {
  readonly requestId: string;
  readonly caller: Caller;
  /** Aborted when the client leaves or its time is over. */
  readonly signal: AbortSignal;
  /** Allows so many milliseconds from now: reading a text takes longer than answering a question. */
  readonly extend: (milliseconds: number) => void;
}
