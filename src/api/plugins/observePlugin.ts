import type { ApolloServerPlugin } from "@apollo/server";
import type { ApiContext } from "../context";
import type { OperationEvent } from "../OperationEvent";

/** Tells of every operation once it is answered. */
export const observePlugin = (observe: (event: OperationEvent) => void): ApolloServerPlugin<ApiContext> => ({
  requestDidStart: () => {
    const started = performance.now();
    return Promise.resolve({
      willSendResponse({ contextValue, response, operation, queryHash, operationName }) {
        const { requestId, caller, prepared } = contextValue;
        const errors = response.body.kind === "single" ? response.body.singleResult.errors : undefined;
        observe({
          requestId,
          operation: operationName ?? null,
          kind: operation ? operation.operation : null,
          document: queryHash,
          caller: caller.name,
          points: prepared?.cost.points ?? 0,
          milliseconds: performance.now() - started,
          codes: (errors ?? []).map(({ extensions }) => String(extensions?.["code"])),
        });
        return Promise.resolve();
      },
    });
  },
});
