import type { Lexicon } from "../lexicon/Lexicon";
import { Gazetteer } from "../countries/Gazetteer";
import type { z } from "zod";
import type { Span } from "../../ontology/StatedDate";
import { thingForm } from "./answerForm";
import { type Reading, ruleOf } from "./Reading";
import { whyNot } from "./whyNot";

/**
 * The things of an answer as chains, each with the names that stand in the text. One of which the text holds no name is rejected, and so is a
 * state that the gazetteer does not know.
 */
export function readThings(reading: Reading, things: readonly unknown[], lexicon: Lexicon): void {
  for (const proposed of things) {
    const checked = thingForm.safeParse(proposed);
    if (!checked.success) {
      reading.reject("model.thing", whyNot(checked.error), proposed);
      continue;
    }
    const reason = readThing(reading, checked.data, lexicon);
    if (reason !== null) reading.reject(ruleOf(checked.data.kind), reason, proposed);
  }
}

function readThing(reading: Reading, thing: z.infer<typeof thingForm>, lexicon: Lexicon): string | null {
  if (reading.chains.has(thing.id)) return "another thing of the answer has its id";
  const spans = new Map<number, Span>();
  let missing = 0;
  for (const words of new Set([thing.name, ...thing.mentions.slice(0, 50)])) {
    const span = reading.find(words, undefined, true);
    if (span) spans.set(span.start, span);
    else if (words !== thing.name) missing++;
  }
  if (spans.size === 0) return "its name does not stand in the text";
  const named = reading.find(thing.name, undefined, true) ?? [...spans.values()][0]!;
  const name = reading.document.text.slice(named.start, named.end).replace(/\s+/g, " ");
  const code = thing.kind === "Country" ? Gazetteer.of(lexicon).lookUp(name)?.code : undefined;
  if (thing.kind === "Country" && code === undefined) return "no state of this name is known";
  if (missing > 0) reading.reject(ruleOf(thing.kind), "a mention does not stand in the text", thing);
  const chain = {
    id: thing.id,
    kind: thing.kind,
    name: code === undefined ? name : Gazetteer.of(lexicon).nameOf(code),
    mentions: [],
    countries: code === undefined ? [] : [code],
    date: null,
    city: null,
    status: null,
    type: null,
    more: {},
  };
  reading.chains.set(thing.id, chain);
  for (const span of spans.values()) reading.mention(chain, span);
  return null;
}
