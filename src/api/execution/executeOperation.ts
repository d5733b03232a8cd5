import { type DocumentNode, type GraphQLSchema, OperationTypeNode } from "graphql";
import type { Answer } from "../../graph/answer";
import type { ApiContext } from "../context";
import { answerMutation } from "./answerMutation";
import { answerQuery } from "./answerQuery";
import { introspect } from "./introspect";
import type { PreparedOperation } from "./PreparedOperation";

/** The operation's `data`. Throws Problem, or GraphQLError where introspection fails. */
export async function executeOperation(
  schema: GraphQLSchema,
  document: DocumentNode,
  prepared: PreparedOperation,
  context: ApiContext,
  timeout: number,
): Promise<Answer> {
  if (prepared.operation.operation === OperationTypeNode.MUTATION)
    return await answerMutation(prepared, context, timeout);
  const about = prepared.introspects ? introspect(schema, document, prepared) : {};
  return { ...about, ...(await answerQuery(prepared, context, timeout)) };
}
