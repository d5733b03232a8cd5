/** What can be done about a request that failed: put it `again`, put it in another `form`, or `nothing`. */
export type Remedy = "again" | "form" | "nothing";

/** A request to a model's endpoint that brought no answer. The message never holds the key. */
export class EndpointFault extends Error {
  constructor(
    message: string,
    readonly remedy: Remedy,
    /** Milliseconds that the endpoint wants to be left alone for. */
    readonly wait: number | null = null,
    /** Whether nobody is there: then no other question will be answered either. */
    readonly absent = false,
  ) {
    super(message);
  }
}
