import type { ApolloServerPlugin, GraphQLRequestContext } from "@apollo/server";
import type { FormattedExecutionResult, GraphQLSchema } from "graphql";
import type { ApiContext } from "../context";
import { graphqlErrorOf, type LogHidden } from "../errors/graphqlErrorOf";
import { executeOperation } from "../execution/executeOperation";
import { OperationReader } from "../execution/OperationReader";
import type { CostBudget } from "../limits/CostBudget";
import type { Limits } from "../limits/Limits";
import { refuseCostly, refuseLargeDocument } from "../limits/refuseLarge";
import { spentOn } from "../limits/spentOn";

export interface OperationPluginOptions {
  readonly schema: GraphQLSchema;
  readonly limits: Limits;
  /** Null where nobody is held to a budget. */
  readonly budget: CostBudget | null;
  /** Milliseconds that the database may work on one operation. */
  readonly timeout: number;
  readonly log: LogHidden;
}

/**
 * Reads, limits, charges and answers operations in place of field-by-field execution. Limits are refused before
 * anything is asked of the database, with their own codes and statuses.
 */
export function operationPlugin(options: OperationPluginOptions): ApolloServerPlugin<ApiContext> {
  const { schema, limits, budget, timeout, log } = options;
  const reader = new OperationReader(schema);
  const listener = {
    async didResolveOperation(request: GraphQLRequestContext<ApiContext>) {
      const { document, operation, queryHash = "", contextValue } = request;
      if (!document || !operation) return;
      try {
        refuseLargeDocument(document, limits);
        const prepared = reader.read(document, queryHash, operation, request.request.variables ?? {});
        refuseCostly(prepared.cost, limits);
        await budget?.charge(contextValue.caller.account, Math.max(1, prepared.cost.points));
        contextValue.prepared = prepared;
      } catch (error) {
        throw graphqlErrorOf(error, log);
      }
    },

    async responseForOperation(request: GraphQLRequestContext<ApiContext>) {
      const { document, contextValue, response } = request;
      const { prepared } = contextValue;
      if (!document || !prepared) return null;
      try {
        const data = await executeOperation(schema, document, prepared, contextValue, timeout);
        const extensions = {
          cost: {
            requested: prepared.cost.points,
            actual: spentOn(prepared.roots, data),
            ...allowed(limits),
          },
        };
        return { http: response.http, body: single({ data, extensions }) };
      } catch (error) {
        const { message, extensions } = graphqlErrorOf(error, log);
        const { http, ...shown } = extensions;
        const status = (http as { status?: number } | undefined)?.status;
        return {
          http: { headers: response.http.headers, ...(status === undefined ? {} : { status }) },
          body: single({ data: null, errors: [{ message, extensions: shown }] }),
        };
      }
    },
  };
  return { requestDidStart: () => Promise.resolve(listener) };
}

const single = (singleResult: FormattedExecutionResult) => ({ kind: "single" as const, singleResult });

const allowed = ({ points, nodes }: Limits) => ({ limit: points, nodeLimit: nodes });
