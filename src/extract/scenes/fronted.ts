import type { Lexicon } from "../lexicon/Lexicon";
import { finds } from "../relations/finds";
import { pattern } from "../relations/pattern";
import { deeds } from "./deeds";

/** "After meeting B in Lima, A left", "Speaking at the forum, A said": what the subject behind did, as a clause of its own. */
export function fronted(lexicon: Lexicon, masked: string): string[] {
  const opening = `^["' ]*(?:after|before|while|when|upon|on|following|since|besides|in addition to|as well as|having)? ?(?<verb>{doing:deed}|(?<=having ){done:deed})(?<rest> [^";]{2,180}?), {words:lead}{who:OIC+},? (?={aux}[a-z-]+[ .])`;
  return [...masked.matchAll(pattern(lexicon, opening))].flatMap((match) => {
    const { verb, rest, who } = match.groups!;
    const forms = deeds(lexicon).get(verb!);
    return forms && !finds(lexicon, "{words:turnsaway}", rest!) ? [`${who} ${forms.past}${rest}.`] : [];
  });
}
