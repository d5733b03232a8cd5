import type { z } from "zod";
import type { wordClasses } from "./wordClasses";

/** The rows of each word class, as read from `seeds/lexicon/<class>.yaml`. */
export type Lexicon = {
  readonly [C in keyof typeof wordClasses]: readonly z.infer<(typeof wordClasses)[C]>[];
};
