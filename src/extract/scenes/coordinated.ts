import type { Lexicon } from "../lexicon/Lexicon";
import { finds } from "../relations/finds";
import { modality } from "../relations/modality";
import { pattern } from "../relations/pattern";
import { deeds } from "./deeds";

/** "A flew to Lima, met B and signed C", "A left after meeting B": the further things that the subject did, each as a clause. */
export function coordinated(lexicon: Lexicon, masked: string): string[] {
  const opening = `^{words:lead}{who:OIC+},? (?={aux}[a-z-]+)`;
  const [start] = masked.matchAll(pattern(lexicon, opening));
  const who = start?.groups?.["who"];
  if (!start || !who || start[0].includes(" if ")) return [];
  const from = start[0].length;
  const rest = masked.slice(from);
  const told: string[] = [];
  const further = pattern(lexicon, `(?<join>{words:andthen}) (?<verb>{do:deed})(?! by\\b){words:goeson}`);
  for (const match of rest.matchAll(further)) {
    const between = rest.slice(0, match.index);
    if (finds(lexicon, "{words:turnsaway}", ` ${between}`)) break;
    const { join, verb } = match.groups!;
    const stands = standing(lexicon, verb!, join!, between, masked, from + match.index + match[0].length);
    if (stands === null) continue;
    told.push(`${who} ${stands}${rest.slice(match.index + match[0].length)}`);
  }
  return told;
}

/** The verb as it stands in a clause of its own: in the past tense, or after "will"; null where it is none of the subject's. */
function standing(
  lexicon: Lexicon,
  verb: string,
  join: string,
  between: string,
  masked: string,
  to: number,
): string | null {
  const forms = deeds(lexicon).get(verb);
  if (!forms) return null;
  const how = modality(lexicon, masked, to - between.length - verb.length, to);
  if (how !== "held" && how !== "planned") return null;
  const isDoing = verb.endsWith("ing");
  const isAfter = /(?:before|after|while|when)$/.test(join);
  if (isAfter && !isDoing) return null;
  // "visited Kenya before flying home": where the journey went on is told by the way.
  if (join.endsWith("before") && /^(?:fly|travel|go|leave|depart|return|head|journey)$/.test(forms.base))
    return null;
  if (isDoing) return how === "planned" ? `will ${forms.base}` : forms.past;
  if (verb !== forms.base || verb === forms.past) return verb;
  // "is to fly to Lima and meet B", not "asked C to come and meet B".
  return /^(?:will|would|is to|are to|is due to|are due to|is set to|plans? to|is expected to)\b/.test(
    between,
  )
    ? `will ${verb}`
    : null;
}
