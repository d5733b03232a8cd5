import type { Proposal } from "../Extractor";
import type { Lexicon } from "../lexicon/Lexicon";
import { cutJson } from "./cutJson";
import { readFacts } from "./readFacts";
import type { Reading } from "./Reading";
import { readRelations } from "./readRelations";
import { readThings } from "./readThings";

/** More of one sort in one answer are not looked at. */
const most = 500;

/**
 * A model's answer as a proposal. The answer is data that may say anything: each part is held against the text by itself, and what the text does not
 * bear out is rejected with its reason while the rest goes on to the verifier.
 */
export function readAnswer(reading: Reading, answer: string, lexicon: Lexicon): Proposal {
  const value = cutJson(answer) as Readonly<Record<string, unknown>> | undefined;
  if (value === undefined) reading.reject("model.answer", "the answer is no JSON", answer.slice(0, 300));
  else {
    readThings(reading, part("things"), lexicon);
    readRelations(reading, part("relations"));
    readFacts(reading, part("facts"));
  }
  const { chains, statements, attributes, rejects } = reading;
  const inOrder = [...chains.values()].map((chain) => ({
    ...chain,
    mentions: [...chain.mentions].sort((a, b) => a.start - b.start || b.end - a.end),
  }));
  return { chains: inOrder, statements, attributes, rejects };

  function part(name: "things" | "relations" | "facts"): readonly unknown[] {
    const list = value?.[name] ?? [];
    if (!Array.isArray(list)) reading.reject("model.answer", `wrong form: ${name}`, list);
    else if (list.length > most) reading.reject("model.answer", `more than ${most} ${name}`, list.length);
    return Array.isArray(list) ? list.slice(0, most) : [];
  }
}
