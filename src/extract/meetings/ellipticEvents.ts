import type { Analysis } from "../Analysis";
import { wordSet } from "../lexicon/wordSet";
import type { EventPhrase } from "./EventPhrase";
import { eventPhrases } from "./findMeetings";
import { ordinal } from "./ordinal";

const told =
  /^ (?:one )?(?:had (?:been |already |also )*|has (?:been |already )*|was |were |will (?:be |also )*|is (?:to be |to |due to |planned for |scheduled for )?|would (?:be )?|shall (?:be )?)?(?:held|hosted|took place|taken place|take place|convened|organi[sz]ed|due|met|scheduled|planned)\b/;
const other = /^(?:previous|last|next|earlier|following|latest)$/;
const series = /^(?:session|meeting|round|talks|summit|forum|conference|congress|exhibition)$/;

/** "The tenth was held in Hanoi", "the previous one took place in May": events that leave out the noun of the one told of before. */
export function ellipticEvents(analysis: Analysis): void {
  const { tokens, lexicon } = analysis;
  const phrases = eventPhrases(analysis);
  for (let at = 1; at < tokens.length; at++) {
    const token = tokens[at]!;
    if (tokens[at - 1]!.lower !== "the" || tokens[at - 1]!.sentence !== token.sentence) continue;
    const number = ordinal(lexicon, token);
    const isOrdinal =
      number !== null && (wordSet(lexicon, "ordinal").has(token.lower) || /^\d/.test(token.text));
    const isOne = tokens[at + 1]?.lower === "one";
    if (!isOrdinal && !(other.test(token.lower) && isOne)) continue;
    if (!told.test(analysis.text.slice(token.end, token.end + 60))) continue;
    const before = phrases.filter(
      ({ mention, type }) =>
        mention.end <= token.start &&
        series.test(type) &&
        token.sentence - analysis.sentenceAt(mention.start) <= 1 &&
        analysis.paragraphAt(mention.start) === token.paragraph,
    );
    const like = before.findLast((each) => each.ordinal !== null) ?? (isOrdinal ? undefined : before.at(-1));
    if (!like || analysis.mentionsOver(token).length > 0) continue;
    const end = isOne ? tokens[at + 1]!.end : token.end;
    const mention = analysis.addMention("Meeting", { start: token.start, end }, "name", "meeting.elliptic");
    if (!mention) continue;
    phrases.push({
      type: like.type,
      noun: like.noun,
      name: nameOf(like, token.lower),
      ordinal: isOrdinal ? number : null,
      year: null,
      words: isOrdinal ? new Set(like.words) : new Set<string>(),
      isNamed: isOrdinal,
      isDefinite: true,
      pronoun: null,
      possessor: null,
      parties: [],
      by: null,
      mention,
    });
  }
  phrases.sort((a, b) => a.mention.start - b.mention.start);
}

/** "eleventh session of the Joint Committee" gives "tenth session of the Joint Committee". */
function nameOf({ mention, noun }: EventPhrase, word: string): string {
  const text = mention.text.replace(/\s+/g, " ");
  const at = text.toLowerCase().lastIndexOf(noun);
  return at < 0 ? `${word} ${noun}` : `${word} ${text.slice(at)}`;
}
