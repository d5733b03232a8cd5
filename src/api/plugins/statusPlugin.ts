import type { ApolloServerPlugin } from "@apollo/server";
import type { ApiContext } from "../context";

const soft = new Set(["GRAPHQL_PARSE_FAILED", "GRAPHQL_VALIDATION_FAILED", "BAD_USER_INPUT"]);

/**
 * Clients that accept only `application/json` get a well-formed answer with status 200 even where the document is
 * at fault, as GraphQL over HTTP has it; `application/graphql-response+json` carries the status 400.
 */
export const statusPlugin: ApolloServerPlugin<ApiContext> = {
  requestDidStart: () =>
    Promise.resolve({
      willSendResponse({ request, response }) {
        const accept = request.http?.headers.get("accept") ?? "";
        const { body } = response;
        const errors = body.kind === "single" ? body.singleResult.errors : undefined;
        const code = errors?.[0]?.extensions?.["code"];
        if (
          response.http.status === 400 &&
          soft.has(String(code)) &&
          !accept.includes("application/graphql-response+json")
        )
          response.http.status = 200;
        return Promise.resolve();
      },
    }),
};
