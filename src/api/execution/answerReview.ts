import type { Answer } from "../../graph/answer";
import type { Field, Selection, Variables } from "../../graph/Selection";
import { Problem } from "../../problems";
import type { ApiContext } from "../context";
import type { Review, ReviewPage, ReviewQuestion } from "../Review";
import { Lookups } from "./Lookups";
import { reviewCursor, reviewPage } from "./reviewPage";

export const reviewQuestions: ReadonlySet<string> = new Set<ReviewQuestion>([
  "candidates",
  "judgements",
  "contradictions",
  "commitments",
  "changes",
  "auditLog",
]);

/** Answers the roots of a curator's work: rows by their own questions, what they refer to by one look into the graph. */
export async function answerReview(
  roots: readonly Field[],
  variables: Variables,
  { review }: Pick<ApiContext, "review">,
  ask: (selection: Selection) => Promise<Answer>,
): Promise<Answer> {
  if (roots.length === 0) return {};
  if (!review) throw new Problem("UNAVAILABLE", "This server answers no questions of curation.");
  const lookups = new Lookups();
  const answer: Answer = {};
  for (const root of roots) answer[root.key] = await connection(root, variables, review, lookups);
  await lookups.fill(ask);
  return answer;
}

async function connection(
  root: Field,
  variables: Variables,
  review: Review,
  lookups: Lookups,
): Promise<Record<string, unknown>> {
  const question = root.field as ReviewQuestion;
  const { mark, ...request } = reviewPage(root, variables);
  const paged = root.fields.some(({ field }) => field !== "totalCount" && field !== "__typename");
  const page = paged ? await review.page(question, request) : { rows: [], more: false };
  const answer: Record<string, unknown> = {};
  for (const field of root.fields) {
    if (field.field === "totalCount") answer[field.key] = await review.count(question, request.arguments);
    else answer[field.key] = part(field, root, page, request, mark, lookups);
  }
  return answer;
}

function part(
  field: Field,
  root: Field,
  page: ReviewPage,
  request: { readonly backward: boolean; readonly after: string | null; readonly before: string | null },
  mark: string,
  lookups: Lookups,
): unknown {
  if (field.field === "__typename") return root.type;
  if (field.field === "nodes") return page.rows.map(({ values }) => lookups.object(field, values));
  if (field.field === "edges") {
    return page.rows.map(({ key, values }) =>
      lookups.object(field, { cursor: reviewCursor(mark, key), node: values }),
    );
  }
  const keys = page.rows.map(({ key }) => reviewCursor(mark, key));
  return lookups.object(field, {
    hasNextPage: request.backward ? request.before !== null : page.more,
    hasPreviousPage: request.backward ? page.more : request.after !== null,
    startCursor: keys[0] ?? null,
    endCursor: keys.at(-1) ?? null,
  });
}
