import type { Modality } from "../../ontology/derived";
import type { Lexicon } from "../lexicon/Lexicon";
import { modality } from "./modality";

/** In which modality a masked sentence tells what a pattern found in it. */
export const modalityOf = (
  lexicon: Lexicon,
  masked: string,
  { 0: found, index }: RegExpExecArray,
): Modality => modality(lexicon, masked, index, index + found.length);
