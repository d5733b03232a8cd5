import { z } from "zod";

/**
 * What every row of a word class carries: its words (lower case unless the class says otherwise; each a word or a phrase),
 * a sentence in which the row works, what is found there ("Official: Ana Kovac"), and sentences in which nothing
 * of that kind may be found. Examples and `not` sentences run as tests.
 */
export const row = z.strictObject({
  words: z.array(z.string().min(1)).min(1),
  example: z.string().min(1),
  finds: z
    .string()
    .regex(/^(?:Country|Official|Institution|Project|Meeting|Agreement|Topic|[A-Z_]+): \S/)
    .optional(),
  not: z.array(z.string().min(1)).optional(),
});
