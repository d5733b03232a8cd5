import { randomUUID } from "node:crypto";
import { GraphQLError, type GraphQLErrorExtensions } from "graphql";
import { Problem } from "../../problems";
import { retryAfterOf } from "../limits/retryAfterOf";
import { hiddenProblems } from "./hiddenProblems";
import { isGraphqlError } from "./isGraphqlError";

/** Keeps an error that clients must not see, under the id that they are shown instead. */
export type LogHidden = (errorId: string, error: unknown) => void;

/** Any error as one that may leave the house: refusals with code, argument and reason; all else masked by an id. */
export function graphqlErrorOf(error: unknown, log: LogHidden): GraphQLError {
  if (isGraphqlError(error)) return error.extensions["code"] === undefined ? badVariable(error) : error;
  if (!(error instanceof Problem) || hiddenProblems.has(error.code)) return masked(error, log);
  if (error.code === "GRAPH_UNREACHABLE") {
    log("unreachable", error);
    return refusal("The database cannot be reached; try again.", { code: "UNAVAILABLE" }, 503);
  }
  const { code, place, hint, message } = error;
  const retryAfter = retryAfterOf(error);
  return refusal(
    message,
    {
      code,
      ...(place === undefined ? {} : { argument: place }),
      reason: message,
      ...(hint === undefined ? {} : { hint }),
      ...(retryAfter === null ? {} : { retryAfter }),
    },
    error.http,
    retryAfter === null ? undefined : new Map([["retry-after", String(retryAfter)]]),
  );
}

function refusal(
  message: string,
  extensions: GraphQLErrorExtensions,
  status: number,
  headers?: ReadonlyMap<string, string>,
): GraphQLError {
  const http = headers ? { status, headers } : { status };
  return new GraphQLError(message, { extensions: { ...extensions, http } });
}

function badVariable(error: GraphQLError): GraphQLError {
  return new GraphQLError(error.message, {
    nodes: error.nodes,
    extensions: { code: "BAD_USER_INPUT", reason: error.message, http: { status: 400 } },
  });
}

function masked(error: unknown, log: LogHidden): GraphQLError {
  const errorId = randomUUID();
  log(errorId, error);
  const extensions = { code: "INTERNAL_SERVER_ERROR", errorId };
  return refusal(`Something went wrong here. Its id is ${errorId}.`, extensions, 500);
}
