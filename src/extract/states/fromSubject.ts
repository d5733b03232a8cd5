import type { Analysis } from "../Analysis";
import type { ChainDraft } from "../Drafts";
import { Words } from "../names/Words";
import type { Holding } from "../officials/holdings";
import { datelineState } from "./datelineState";
import { encounterBetween } from "./encounterBetween";
import { otherParty } from "./parties";
import { subjectBefore } from "./subjectBefore";

const carried = new Set(["greetings", "message", "letter", "invitation", "regards", "condolences"]);

/**
 * The state of an official from the one who acts in the sentence: "she conveyed greetings from President X" has the state of her who
 * conveys them, "he paid a courtesy call on Prime Minister X" the other one (the host's, where more than two states take part).
 */
export function fromSubject(
  analysis: Analysis,
  { person, chain }: Holding,
  known: ReadonlyMap<ChainDraft, string>,
): string | undefined {
  const words = Words.of(analysis);
  const { first } = person.offices[0]!;
  if (first > person.first) return undefined;
  const subject = subjectBefore(analysis, first, known);
  const code = subject && subject !== chain ? known.get(subject) : undefined;
  if (code === undefined) return undefined;
  let at = first - 1;
  if (words.lower(at) === "the" || words.lower(at) === "his" || words.lower(at) === "her") at--;
  if (["from", "of"].includes(words.lower(at)) && carried.has(words.lower(at - 1))) return code;
  if (words.lower(at) === "of" && words.lower(at - 1) === "behalf") return code;
  if (encounterBetween(analysis, Math.max(0, first - 5), first) !== "meets") return undefined;
  const other = otherParty(analysis, code);
  if (other !== undefined) return other;
  const here = datelineState(analysis);
  return here !== code ? here : undefined;
}
