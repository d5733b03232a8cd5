import type { Analysis } from "../Analysis";
import type { ChainDraft } from "../Drafts";
import { Words } from "../names/Words";
import type { Holding } from "../officials/holdings";
import { speakerAt } from "./speakerAt";

/** "PRESIDENT LINDT: ... my Minister of Aviation, X": the state of the one who speaks in a transcript. */
export function fromSpeaker(
  analysis: Analysis,
  { person }: Holding,
  known: ReadonlyMap<ChainDraft, string>,
): string | undefined {
  const words = Words.of(analysis);
  const { first } = person.offices[0]!;
  const mine = ["my", "our"].includes(words.lower(first - 1));
  // "President X asked me to convey"
  const sent = senders.has(words.lower(person.after)) && words.lower(person.after + 1) === "me";
  // "Ambassador X and his team at our embassy"
  const served = serves(words, person.after);
  return mine || sent || served ? speakerAt(analysis, words.tokens[first]!.start, known) : undefined;
}

const senders = new Set(["asked", "sent", "instructed", "told"]);

const posts = new Set(["embassy", "mission", "consulate", "delegation", "government", "country"]);

/** Whether the words behind a name say that the person serves the speaker: "and his team at our embassy". */
function serves(words: Words, after: number): boolean {
  for (let at = after; at < after + 8 && words.together(after - 1, at); at++) {
    if (words.text(at) === ",") return false;
    if (words.lower(at) === "our") return posts.has(words.lower(at + 1));
  }
  return false;
}
