import type { DocumentNode, FormattedExecutionResult, GraphQLSchema } from "graphql";
import type { ApiContext } from "../context";
import { graphqlErrorOf, type LogHidden } from "../errors/graphqlErrorOf";
import type { Limits } from "../limits/Limits";
import { spentOn } from "../limits/spentOn";
import { executeOperation } from "./executeOperation";
import type { PreparedOperation } from "./PreparedOperation";

/** What operations are answered with, the same for all of them. */
export interface Answering {
  readonly schema: GraphQLSchema;
  readonly limits: Limits;
  /** Milliseconds that the database may work on one operation. */
  readonly timeout: number;
  readonly log: LogHidden;
}

export interface AnsweredOperation {
  /** HTTP status of a failure; undefined where all went well. */
  readonly status?: number;
  readonly headers?: ReadonlyMap<string, string>;
  readonly result: FormattedExecutionResult;
}

/** Answers an operation; a failure becomes an answer too, with what of it may leave the house. */
export async function answerPrepared(
  { schema, limits, timeout, log }: Answering,
  document: DocumentNode,
  prepared: PreparedOperation,
  context: ApiContext,
): Promise<AnsweredOperation> {
  try {
    const data = await executeOperation(schema, document, prepared, context, timeout);
    const cost = {
      requested: prepared.cost.points,
      actual: prepared.cost.fixed + spentOn(prepared.roots, data),
      limit: limits.points,
      nodeLimit: limits.nodes,
    };
    return { result: { data, extensions: { cost } } };
  } catch (error) {
    const { message, extensions } = graphqlErrorOf(error, log);
    const { http, ...shown } = extensions;
    const { status, headers } = (http ?? {}) as Pick<AnsweredOperation, "status" | "headers">;
    return {
      ...(status === undefined ? {} : { status }),
      ...(headers === undefined ? {} : { headers }),
      result: { errors: [{ message, extensions: shown }], data: null },
    };
  }
}
