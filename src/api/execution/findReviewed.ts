import type { Answer } from "../../graph/answer";
import type { Argument, Field, Selection, Variables } from "../../graph/Selection";
import { requireLevel } from "../access/requireLevel";
import type { ApiContext } from "../context";
import type { ReviewQuestion } from "../Review";
import { argumentValue } from "./argumentValue";
import { Lookups } from "./Lookups";

/** Types with ids of their own whose rows only a curator's questions find, and the moment that a row is from. */
const types: readonly { readonly type: string; readonly question: ReviewQuestion; readonly from: string }[] =
  [
    { type: "Judgement", question: "judgements", from: "recordedAt" },
    { type: "Change", question: "changes", from: "at" },
    { type: "AuditEntry", question: "auditLog", from: "at" },
  ];

/**
 * Answers, into `answer`, those ids of `node` and `nodes` that name nothing in the graph's answer but a row of a
 * curator's work. Throws FORBIDDEN where that is for administrators only.
 */
export async function findReviewed(
  roots: readonly Field[],
  variables: Variables,
  { review, caller }: Pick<ApiContext, "review" | "caller">,
  answer: Answer,
  ask: (selection: Selection) => Promise<Answer>,
): Promise<void> {
  for (const root of roots) {
    if (!review || (root.field !== "node" && root.field !== "nodes")) continue;
    const several = root.field === "nodes";
    const ids = [argumentValue(root.arguments[several ? "ids" : "id"], variables)].flat().map(String);
    const values = several ? [...(answer[root.key] as readonly unknown[])] : [answer[root.key]];
    const missing = [...new Set(ids.filter((_, index) => (values[index] ?? null) === null))];
    const asked = missing.length === 0 ? [] : types.filter(({ type }) => fieldsOn(type, root).length > 0);
    const lookups = new Lookups(timesOf(root));
    for (const { type, question, from } of asked) {
      const rows = await review.find(question, missing);
      if (rows.length > 0 && type === "AuditEntry") requireLevel(caller, "administrator");
      const known = argumentValue(root.arguments["knownAt"], variables);
      const byId = new Map(rows.filter((row) => isFrom(row[from], known)).map((row) => [row["id"], row]));
      ids.forEach((id, index) => {
        const row = byId.get(id);
        if (row) values[index] = lookups.object({ ...root, type, fields: fieldsOn(type, root) }, row);
      });
    }
    answer[root.key] = several ? values : values[0];
    await lookups.fill(ask);
  }
}

const fieldsOn = (type: string, { fields }: Field): readonly Field[] =>
  fields.filter(({ on }) => on === null || on.includes(type));

/** Whether a row was there at the moment that is asked for. */
const isFrom = (moment: unknown, known: unknown): boolean =>
  !(typeof known === "string" || known instanceof Date) || new Date(moment as string) <= new Date(known);

const times = ["asOf", "includeUnknown", "knownAt"];

/** What is selected of the things that a row names is as of the times that the row was asked for at. */
const timesOf = ({ arguments: given }: Field): Readonly<Record<string, Argument>> =>
  Object.fromEntries(Object.entries(given).filter(([name]) => times.includes(name)));
