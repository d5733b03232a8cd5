import { z } from "zod";

/** Texts, as a list or as one text with commas or spaces between them. */
export const listSetting = z.union(
  [z.array(z.string()), z.string().transform((text) => text.split(/[\s,]+/).filter(Boolean))],
  { error: "must be a list of texts, or one text with commas" },
);
