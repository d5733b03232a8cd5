import { Client, fetchExchange } from "@urql/core";

/** The explorer asks its own server only, by POST, so that questions stay out of logs and histories. */
export const client = new Client({
  url: "/graphql",
  exchanges: [fetchExchange],
  preferGetMethod: false,
  fetchOptions: { headers: { accept: "application/graphql-response+json, application/json" } },
});
