import type { Modality } from "../../ontology/derived";
import type { Lexicon } from "../lexicon/Lexicon";
import { modality } from "./modality";
import { pattern } from "./pattern";

/** How sure an event is, by the words before its tag at `tag` and by the verb after it: "the forum will be held". */
export function eventModality(lexicon: Lexicon, masked: string, tag: number): Modality {
  const after = pattern(
    lexicon,
    `^<M\\d+>(?:,? (?:in |at |on )?<[DL]\\d+>)*,?(?: (?:which|that))? ((?:{cue:planned}|{cue:denied}) )?`,
  );
  const verb = masked.slice(tag).match(after)?.[0].length ?? 4;
  return modality(lexicon, masked, tag, tag + Math.max(4, verb));
}
