import type { Analysis } from "../Analysis";
import { pattern } from "../relations/pattern";

const reach = 100;

/**
 * Whether somebody builds, pays for, opens or otherwise undertakes what stands between two offsets: "broke ground on the X Medical
 * Centre", "the X Railway, a joint project of …". A body that only acts ("the X Medical Centre said") is none.
 */
export function isUndertaken(analysis: Analysis, start: number, end: number, isThing = false): boolean {
  const { text, lexicon } = analysis;
  const sentence = analysis.document.sentences[analysis.sentenceAt(start)];
  if (!sentence) return false;
  const before = text.slice(Math.max(sentence.start, start - reach), start).toLowerCase();
  const after = text.slice(end, Math.min(sentence.end, end + reach)).toLowerCase();
  return (
    before.search(pattern(lexicon, works)) >= 0 ||
    (isThing && before.search(pattern(lexicon, helps)) >= 0) ||
    after.search(pattern(lexicon, passive)) >= 0
  );
}

const works =
  "\\b(?:{do:work}|{do:fund}|inaugurat(?:e|es|ed|ing)|open(?:s|ed|ing)|launch(?:es|ed|ing)?|hand(?:s|ed|ing)? over|set(?:s|ting)? up|establish(?:es|ed|ing)?|(?:{cue:part}|inauguration|opening|groundbreaking) (?:[a-z]+ )?of|(?:bill|costs?|tab|price) (?:of|for)|(?:loan|grant|credit|gift|donation|contribution|money|funds?|funding|aid)\\b[^;]{0,90} towards?|work(?:s|ed|ing)? on|blueprints? (?:of|for))(?: (?:a|an|the|its|their|new|joint|[a-z]+-[a-z]+)){0,3} $";
const passive =
  "^(?:,? (?:which |that )?(?:has |have |had |will |is |are |was |were |be |been |being |to |soon |now |jointly )+(?:{done:work}|{done:fund}|inaugurated|opened|launched|established|under construction)\\b|,? (?:which |is |was |will be )?(?:a |an |the )?(?:joint |bilateral |flagship |common )?(?:project|undertaking|gift) (?:of|by|between|from|shared)|,? (?:which |that )?(?:links|connects|will link|will connect|would link|would connect|runs from|is to link|is to connect) )";
/** What is also done for a body that exists, so that it tells an undertaking only of what has no name. */
const helps =
  "\\b(?:{do:present}|{do:give}|invest(?:s|ed|ing)? in|support(?:s|ed|ing)?|plan(?:s|ned|ning)?|(?:loan|grant|credit|money|fund|funding|funds)s? for)(?: (?:a|an|the|its|their|new|joint|[a-z]+-[a-z]+)){0,3} $";
