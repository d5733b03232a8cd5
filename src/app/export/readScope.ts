import { z } from "zod";
import { Problem } from "../../problems";
import { issueSentence } from "../issueSentence";
import { type FormatName, formats } from "./formats";
import type { ExportScope } from "./ExportScope";

const names = Object.keys(formats) as [FormatName, ...FormatName[]];
const id = z.string().min(1).max(100);
const asked = z.strictObject({
  format: z.enum(names),
  of: id.optional(),
  depth: z.coerce.number().int().min(1).max(3).default(1),
  from: id.optional(),
  to: id.optional(),
  maxLength: z.coerce.number().int().min(1).max(6).default(4),
});

/** What a request or a command asks to export. @throws Problem BAD_USER_INPUT naming the argument */
export function readScope(given: unknown): { readonly format: FormatName; readonly scope: ExportScope } {
  const { success, data, error } = asked.safeParse(given);
  if (!success) {
    const [issue] = error.issues;
    const place = issue?.path.join(".") ?? "";
    throw new Problem(
      "BAD_USER_INPUT",
      `${place === "" ? "The request" : place} ${issue ? issueSentence(issue) : "cannot be read"}.`,
      {
        place,
        hint: `Formats: ${names.join(", ")}. Scopes: nothing for the whole graph, of=ID&depth=N, or from=ID&to=ID&maxLength=N; POST for a question of your own.`,
      },
    );
  }
  const { format, of, depth, from, to, maxLength } = data;
  if (of !== undefined) return { format, scope: { of, depth } };
  if (from !== undefined && to !== undefined) return { format, scope: { from, to, maxLength } };
  if (from !== undefined || to !== undefined) {
    throw new Problem("BAD_USER_INPUT", "Paths have two ends: from and to.", {
      place: from === undefined ? "from" : "to",
    });
  }
  return { format, scope: { all: true } };
}
