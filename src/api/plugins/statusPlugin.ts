import type { ApolloServerPlugin } from "@apollo/server";
import type { ApiContext } from "../context";
import { statusFor } from "../errors/statusFor";

/** Answers with the status that the client's `Accept` asks for. */
export const statusPlugin: ApolloServerPlugin<ApiContext> = {
  requestDidStart: () =>
    Promise.resolve({
      willSendResponse({ request, response: { body, http } }) {
        const accept = request.http?.headers.get("accept") ?? "";
        const errors = body.kind === "single" ? body.singleResult.errors : undefined;
        if (http.status !== undefined)
          http.status = statusFor(http.status, errors?.[0]?.extensions?.["code"], accept);
        return Promise.resolve();
      },
    }),
};
