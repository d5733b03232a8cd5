import { readFileSync } from "node:fs";
import { join } from "node:path";
import { buildSchema, getOperationAST, type GraphQLSchema, Kind, parse } from "graphql";
import { selectionOf } from "../../src/api/selection/selectionOf";
import { type Answer, answer } from "../../src/graph/answer";
import type { Selection, Variables } from "../../src/graph/Selection";
import type { Graph } from "../../src/graph/session";

let schema: GraphQLSchema | undefined;

/** A question as `api` hands it to `graph`. */
export function selection(text: string, variables: Variables = {}): Selection {
  schema ??= buildSchema(readFileSync(join(__dirname, "../../schema/schema.graphql"), "utf8"));
  const document = parse(text);
  const operation = getOperationAST(document);
  if (!operation) throw new Error("One operation is needed");
  const fragments = Object.fromEntries(
    document.definitions.flatMap((part) =>
      part.kind === Kind.FRAGMENT_DEFINITION ? [[part.name.value, part]] : [],
    ),
  );
  return { roots: selectionOf({ schema, fragments, variables }, operation) };
}

/** Asks a question in GraphQL, without HTTP between. */
export function ask(
  graph: Graph,
  text: string,
  variables: Variables = {},
  planKey?: string,
): Promise<Answer> {
  return answer(graph, selection(text, variables), variables, planKey === undefined ? {} : { planKey });
}
