import { Client, fetchExchange } from "@urql/core";

/** Options of one question replace the client's, so who gives a signal gives these too. */
export const headers = { accept: "application/graphql-response+json, application/json" };

/** The explorer asks its own server only, by POST, so that questions stay out of logs and histories. */
export const client = new Client({
  url: "/graphql",
  exchanges: [fetchExchange],
  preferGetMethod: false,
  fetchOptions: { headers },
});
