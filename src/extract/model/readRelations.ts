import type { z } from "zod";
import type { Span, StatedDate } from "../../ontology/StatedDate";
import type { Statement } from "../Extraction";
import { relationForm } from "./answerForm";
import { type Reading, ruleOf } from "./Reading";
import { whyNot } from "./whyNot";

/** How sure a model's statement is, on the scale on which the rules' reach from 0.6 to 1: below every one of theirs. */
const confidence = 0.5;

/**
 * The relations of an answer as statements. The quote, the words for both ends, title, city and stance must stand in the text; dates are read
 * anew from their words. What remains is the verifier's to judge.
 */
export function readRelations(reading: Reading, relations: readonly unknown[]): void {
  for (const proposed of relations) {
    const checked = relationForm.safeParse(proposed);
    if (!checked.success) {
      reading.reject("model.relation", whyNot(checked.error), proposed);
      continue;
    }
    const read = readRelation(reading, checked.data);
    if (typeof read === "string") reading.reject(ruleOf(checked.data.kind), read, proposed);
    else reading.statements.push(read);
  }
}

function readRelation(reading: Reading, relation: z.infer<typeof relationForm>): Statement | string {
  const from = reading.chains.get(relation.from);
  const to = reading.chains.get(relation.to);
  if (!from || !to) return "an end is none of the things that were kept";
  const quote = reading.find(relation.quote);
  if (!quote) return "the quote does not stand in the text";
  const [fromSpan, toSpan] = [relation.fromWords, relation.toWords].map((words) =>
    reading.find(words, [quote], true),
  );
  if (!fromSpan || !toSpan) return "the quote does not hold the words for an end";
  const properties: Record<string, string> = relation.role === null ? {} : { role: relation.role };
  const around = reading.around(quote);
  for (const property of ["title", "city", "stance"] as const) {
    const words = relation[property];
    if (words === null) continue;
    const span = reading.find(words, [quote], true) ?? reading.find(words, around, true);
    if (!span) return `the ${property} does not stand in the quote or its paragraph`;
    properties[property] = slice(reading, span);
  }
  const times: Record<"since" | "until", StatedDate | null> = { since: null, until: null };
  for (const end of ["since", "until"] as const) {
    const words = relation[end];
    if (words === null) continue;
    times[end] = reading.date(words, around);
    if (times[end] === null) return `the words for ${end} state no date in its paragraph`;
  }
  return {
    kind: relation.kind,
    from: from.id,
    to: to.id,
    fromMention: reading.mention(from, fromSpan),
    toMention: reading.mention(to, toSpan),
    properties,
    ...times,
    ...quote,
    quote: reading.document.text.slice(quote.start, quote.end),
    context: [],
    modality: relation.modality,
    confidence,
    extractor: reading.extractor,
    rule: ruleOf(relation.kind),
  };
}

function slice({ document }: Reading, { start, end }: Span): string {
  return document.text.slice(start, end).replace(/\s+/g, " ");
}
