import type { Answer } from "../../graph/answer";
import type { Field } from "../../graph/Selection";
import { requireLevel } from "../access/requireLevel";
import type { ApiContext } from "../context";
import type { PreparedOperation } from "./PreparedOperation";

/** Roots that tell of the request itself and need no graph. */
const own = new Set(["__typename", "viewer"]);

/** Answers a query: all roots that ask the graph travel together, in one read transaction. */
export async function answerQuery(
  prepared: PreparedOperation,
  context: ApiContext,
  timeout: number,
): Promise<Answer> {
  const asking = prepared.roots.filter(({ field }) => !own.has(field));
  for (const { field } of asking)
    requireLevel(context.caller, field === "auditLog" ? "administrator" : "reader");
  const { requestId, caller, signal } = context;
  const answer =
    asking.length === 0
      ? {}
      : await context.answer({ roots: asking }, prepared.variables, {
          timeout,
          planKey: prepared.planKey,
          signal,
          metadata: { requestId, operation: prepared.name ?? "", caller: caller.name ?? "" },
        });
  if (asking.length === prepared.roots.length) return answer;
  return Object.fromEntries(
    prepared.roots.map((root) => [
      root.key,
      own.has(root.field) ? ownAnswer(root, context) : answer[root.key],
    ]),
  );
}

function ownAnswer(root: Field, { caller }: ApiContext): unknown {
  if (root.field === "__typename") return "Query";
  const values: Readonly<Record<string, unknown>> = {
    __typename: root.type,
    name: caller.name,
    role: caller.level === "none" ? null : caller.level.toUpperCase(),
  };
  return Object.fromEntries(root.fields.map(({ key, field }) => [key, values[field]]));
}
