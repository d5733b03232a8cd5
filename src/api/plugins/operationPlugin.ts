import type { ApolloServerPlugin, GraphQLRequestContext } from "@apollo/server";
import type { ApiContext } from "../context";
import { graphqlErrorOf } from "../errors/graphqlErrorOf";
import { type Answering, answerPrepared } from "../execution/answerPrepared";
import type { KnownDocuments } from "../execution/KnownDocuments";
import type { OperationReader } from "../execution/OperationReader";
import type { CostBudget } from "../limits/CostBudget";
import { refuseCostly, refuseLargeDocument } from "../limits/refuseLarge";

export interface OperationPluginOptions extends Answering {
  readonly reader: OperationReader;
  /** Told of every document that passes. */
  readonly documents: KnownDocuments;
  /** Null where nobody is held to a budget. */
  readonly budget: CostBudget | null;
}

/**
 * Reads, limits, charges and answers operations in place of field-by-field execution. Limits are refused before
 * anything is asked of the database, with their own codes and statuses.
 */
export function operationPlugin(options: OperationPluginOptions): ApolloServerPlugin<ApiContext> {
  const { reader, documents, limits, budget, log } = options;
  const listener = {
    async didResolveOperation(request: GraphQLRequestContext<ApiContext>) {
      const { document, operation, queryHash = "", source, contextValue } = request;
      if (!document || !operation) return;
      try {
        refuseLargeDocument(document, limits);
        if (source !== undefined)
          documents.add(source, request.request.operationName, { document, operation, hash: queryHash });
        const prepared = reader.read(document, queryHash, operation, request.request.variables ?? {});
        refuseCostly(prepared.cost, limits);
        await budget?.charge(contextValue.caller.account, Math.max(1, prepared.cost.points));
        contextValue.prepared = prepared;
      } catch (error) {
        throw graphqlErrorOf(error, log);
      }
    },

    async responseForOperation({ document, contextValue, response }: GraphQLRequestContext<ApiContext>) {
      const { prepared } = contextValue;
      if (!document || !prepared) return null;
      const { status, headers, result } = await answerPrepared(options, document, prepared, contextValue);
      for (const [name, value] of headers ?? []) response.http.headers.set(name, value);
      return {
        http: status === undefined ? response.http : { headers: response.http.headers, status },
        body: { kind: "single" as const, singleResult: result },
      };
    },
  };
  return { requestDidStart: () => Promise.resolve(listener) };
}
