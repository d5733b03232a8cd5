import type { Lexicon } from "../lexicon/Lexicon";
import { topicSet } from "./topicSet";

const longest = 6;
const word = /^(?:\p{Ll}[\p{Ll}\d]*|\p{Lu}{2,6}s?|\d{1,2}g)(?:['’]s?)?$/u;

/**
 * Whether the words of a phrase are a plain noun phrase that says of itself what it is about: "stranded seafarers", "recognition
 * of diplomas"; not "closer ties", "the two ministers", "agreed". Words are in lower case but for acronyms.
 */
export function isTopicPhrase(lexicon: Lexicon, phrase: string): boolean {
  const words = phrase.split(/[\s-]+/);
  const is = (set: Parameters<typeof topicSet>[1], each: string) => topicSet(lexicon, set).has(each);
  if (words.length > longest || !words.every((each) => word.test(each))) return false;
  const of = words.indexOf("of");
  // "recognition of diplomas": each side of "of" must hold by itself, the head may be any act.
  if (of === 0 || of === words.length - 1 || words.lastIndexOf("of") !== of) return false;
  const plain = words.filter((each) => each !== "of" && each !== "the");
  if (plain.some((each) => is("small", each) || (/ly$/.test(each) && !is("mass", each)))) return false;
  const head = (of > 0 ? words[of - 1] : words.at(-1))!;
  const last = words.at(-1)!;
  if ([head, last].some((each) => is("people", each) || isNoHead(lexicon, each))) return false;
  const first = plain[0]!;
  if (is("verb", first) || (plain.length === 1 && /^\p{Lu}/u.test(first))) return false;
  if (/ing$/.test(first) && !is("gerund", first) && (plain.length === 1 || !/(?:[a-z]{2}-)/.test(phrase)))
    return false;
  if (of > 0) return !is("general", last) && !is("general", head);
  if (!is("general", last)) return plain.some((each) => !is("empty", each)) && !is("empty", last);
  // "visa issues", but not "bilateral issues" or "national development plans".
  return (
    plain.length === 2 &&
    !is("empty", first) &&
    !is("general", first) &&
    !is("people", first) &&
    !isNoHead(lexicon, first)
  );
}

/** Words that end no noun phrase: adjectives and participles by their endings. */
function isNoHead(lexicon: Lexicon, word: string): boolean {
  if (["mass", "gerund"].some((set) => topicSet(lexicon, set as "mass").has(word))) return false;
  return [...topicSet(lexicon, "ending")].some((each) => word.endsWith(each));
}
