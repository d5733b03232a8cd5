import type { CombinedError } from "@urql/core";
import type { Failure } from "./Answer";

const away = "The database does not answer. What is shown may be old; try again in a moment.";

/** Turns an error of the client into a sentence for people. */
export function failureOf(error: CombinedError): Failure {
  const first = error.graphQLErrors[0];
  const code = first?.extensions["code"];
  const id = first?.extensions["errorId"];
  if (!first) return { sentence: "The server does not answer.", code: "UNAVAILABLE", requestId: undefined };
  return {
    sentence: code === "UNAVAILABLE" ? away : first.message,
    code: typeof code === "string" ? code : "INTERNAL_SERVER_ERROR",
    requestId: typeof id === "string" ? id : undefined,
  };
}
