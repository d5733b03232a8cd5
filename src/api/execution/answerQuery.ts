import type { Answer } from "../../graph/answer";
import type { Field, Selection } from "../../graph/Selection";
import { requireLevel } from "../access/requireLevel";
import type { ApiContext } from "../context";
import { answerReview, reviewQuestions } from "./answerReview";
import { findReviewed } from "./findReviewed";
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
  const metadata = { requestId, operation: prepared.name ?? "", caller: caller.name ?? "" };
  const compiled = asking.filter(({ field }) => !reviewQuestions.has(field));
  const answer =
    compiled.length === 0
      ? {}
      : await context.answer({ roots: compiled }, prepared.variables, {
          timeout,
          planKey: prepared.planKey,
          signal,
          metadata,
        });
  const ask = (selection: Selection): Promise<Answer> =>
    context.answer(selection, prepared.variables, { timeout, signal, metadata });
  await findReviewed(compiled, prepared.variables, context, answer, ask);
  if (compiled.length === prepared.roots.length) return answer;
  const reviews = asking.filter(({ field }) => reviewQuestions.has(field));
  const reviewed = await answerReview(reviews, prepared.variables, context, ask);
  return Object.fromEntries(
    prepared.roots.map((root) => {
      if (own.has(root.field)) return [root.key, ownAnswer(root, context)];
      return [root.key, reviewQuestions.has(root.field) ? reviewed[root.key] : answer[root.key]];
    }),
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
