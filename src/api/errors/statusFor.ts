/** Codes of questions that are at fault themselves. */
const soft = new Set(["GRAPHQL_PARSE_FAILED", "GRAPHQL_VALIDATION_FAILED", "BAD_USER_INPUT"]);

/**
 * The status with which a failure is told to a client that sent `accept`. Clients that accept only `application/json` get
 * a well-formed answer with status 200 even where the question is at fault, as GraphQL over HTTP has it;
 * `application/graphql-response+json` carries the status 400.
 */
export const statusFor = (status: number, code: unknown, accept: string): number =>
  status === 400 && soft.has(String(code)) && !accept.includes("application/graphql-response+json")
    ? 200
    : status;
