import type { z } from "zod";
import type { AttributeStatement } from "../Extraction";
import { factForm } from "./answerForm";
import { type Reading, ruleOf } from "./Reading";
import { whyNot } from "./whyNot";

/** Dates, cities and statuses of an answer. The quote names the thing and holds the words; a date is read anew from them. */
export function readFacts(reading: Reading, facts: readonly unknown[]): void {
  for (const proposed of facts) {
    const checked = factForm.safeParse(proposed);
    if (!checked.success) {
      reading.reject("model.fact", whyNot(checked.error), proposed);
      continue;
    }
    const read = readFact(reading, checked.data);
    if (typeof read === "string") reading.reject(ruleOf(checked.data.property), read, proposed);
    else reading.attributes.push(read);
  }
}

function readFact(reading: Reading, fact: z.infer<typeof factForm>): AttributeStatement | string {
  const chain = reading.chains.get(fact.thing);
  if (!chain) return "it is about none of the things that were kept";
  const quote = reading.find(fact.quote);
  if (!quote) return "the quote does not stand in the text";
  const words = reading.find(fact.words, [quote], true);
  if (!words) return "the words do not stand in the quote";
  const named = chain.mentions
    .map(({ text }) => reading.find(text, [quote], true))
    .find((span) => span !== null);
  if (!named) return "the quote does not name the thing";
  const date = fact.property === "date" ? reading.date(fact.words, [quote]) : null;
  if (fact.property === "date" && date === null) return "the words state no date";
  const stated = reading.document.text.slice(words.start, words.end).replace(/\s+/g, " ");
  return {
    chain: chain.id,
    mention: reading.mention(chain, named),
    property: fact.property,
    value: date?.value ?? (fact.property === "status" ? (fact.value ?? stated) : stated),
    date,
    ...quote,
    quote: reading.document.text.slice(quote.start, quote.end),
    modality: fact.modality,
    extractor: reading.extractor,
    rule: ruleOf(fact.property),
  };
}
