import { ApolloServer } from "@apollo/server";
import { ApolloServerPluginLandingPageDisabled } from "@apollo/server/plugin/disabled";
import { expressMiddleware } from "@as-integrations/express5";
import type { Request, RequestHandler, Response } from "express";
import { buildApiSchema } from "./buildApiSchema";
import type { Caller } from "./access/Caller";
import type { ApiContext } from "./context";
import { createLocalApi, type LocalApi } from "./createLocalApi";
import { graphqlErrorOf, type LogHidden } from "./errors/graphqlErrorOf";
import { KnownDocuments } from "./execution/KnownDocuments";
import { OperationReader } from "./execution/OperationReader";
import { faultsAtMost, selectionsAtMost } from "./execution/readDocument";
import { Shortcut } from "./execution/Shortcut";
import { CostBudget, type CostBudgetOptions } from "./limits/CostBudget";
import { defaultLimits, type Limits } from "./limits/Limits";
import type { OperationEvent } from "./OperationEvent";
import { refuseCostly } from "./limits/refuseLarge";
import { observePlugin } from "./plugins/observePlugin";
import { operationPlugin } from "./plugins/operationPlugin";
import { statusPlugin } from "./plugins/statusPlugin";

export interface EndpointOptions {
  readonly contextOf: (request: Request, response: Response) => Promise<ApiContext>;
  readonly limits?: Partial<Limits>;
  /** Null: nobody is held to a budget. */
  readonly budget: CostBudgetOptions | null;
  /** Milliseconds that the database may work on one operation; 5,000 by default. */
  readonly timeout?: number;
  /** Whether clients may ask for the schema. Without it, errors do not hint at its names either. */
  readonly introspection: boolean;
  readonly observe: (event: OperationEvent) => void;
  /** Keeps the errors that clients see only the id of. */
  readonly log: LogHidden;
}

export interface Endpoint {
  /** Answers `/graphql`; the body must have been parsed. */
  readonly middleware: RequestHandler;
  /** Answers what was asked in the same words before, as JSON, with the same limits and reports. */
  readonly shortcut: Shortcut;
  /** The same schema for other routes of this server: what they ask is limited and charged like any request. */
  readonly bounded: LocalApi;
  /** The same without limits, for routes that bound and charge their work as a whole. */
  readonly unbounded: LocalApi;
  /** Charges work that is priced as a whole. @throws Problem RATE_LIMITED */
  charge(caller: Caller, points: number): Promise<void>;
  /** Refuses new operations, waits for the running ones. */
  stop(): Promise<void>;
}

/** The GraphQL endpoint, as a handler for express. */
export async function createEndpoint(options: EndpointOptions): Promise<Endpoint> {
  const { introspection, log, timeout = 5000 } = options;
  const limits: Limits = { ...defaultLimits, ...options.limits };
  const schema = buildApiSchema();
  const budget = options.budget && new CostBudget(options.budget);
  const reader = new OperationReader(schema, !introspection);
  const documents = new KnownDocuments();
  const answering = { schema, limits, timeout, log };
  const server = new ApolloServer<ApiContext>({
    schema,
    introspection,
    hideSchemaDetailsFromClientErrors: !introspection,
    includeStacktraceInErrorResponses: false,
    csrfPrevention: true,
    persistedQueries: false,
    allowBatchedHttpRequests: false,
    parseOptions: { maxTokens: limits.tokens },
    validationOptions: { maxErrors: faultsAtMost },
    maxRecursiveSelections: selectionsAtMost,
    stopOnTerminationSignals: false,
    formatError: (formatted, error) =>
      formatted.extensions?.["code"] === "INTERNAL_SERVER_ERROR" &&
      formatted.extensions["errorId"] === undefined
        ? graphqlErrorOf(error, log).toJSON()
        : formatted,
    plugins: [
      ApolloServerPluginLandingPageDisabled(),
      operationPlugin({ ...answering, reader, documents, budget }),
      statusPlugin,
      observePlugin(options.observe),
    ],
  });
  await server.start();
  const middleware = expressMiddleware(server, {
    context: ({ req, res }) => options.contextOf(req, res),
  });
  const charge = async (caller: Caller, points: number): Promise<void> => {
    await budget?.charge(caller.account, Math.max(1, points));
  };
  const bounded = createLocalApi({
    schema,
    timeout,
    rules: { limits, introspection },
    admit: async ({ cost }, caller) => {
      refuseCostly(cost, limits);
      await charge(caller, cost.points);
    },
  });
  return {
    middleware,
    shortcut: new Shortcut(documents, reader, budget, answering, options.observe),
    bounded,
    unbounded: createLocalApi({ schema }),
    charge,
    stop: () => server.stop(),
  };
}
