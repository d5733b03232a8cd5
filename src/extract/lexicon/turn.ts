import { z } from "zod";
import { relations } from "../../ontology/ontology";
import { otherwise } from "./otherwise";

const tags = z.string().regex(/^[A-Z]+$/);
const kind = z.enum(Object.keys(relations) as [keyof typeof relations, ...(keyof typeof relations)[]]);

/**
 * Turns of phrase that state one relation; the form of the rows of `seeds/lexicon/*Phrases.yaml`. The patterns are those of
 * `relations/pattern.ts` over masked sentences: the groups `who` and `who2` name one end, `what` the other, and a group named after a
 * role (`{host:C}`, `{partner2:CI+}`) names somebody in that role. Rows run in their order; rows of one `id` are one rule.
 */
export const turn = z.strictObject({
  /** The rule: goes with every statement and can be switched off. */
  id: z.string().regex(/^[a-z]+(?:[.-][a-z]+)+$/),
  relation: kind,
  role: z.string().optional(),
  /** Tags of the kinds that may stand at the two ends. */
  who: tags,
  what: tags,
  says: z.array(z.string().min(1)).min(1),
  /** Words amid which the phrase states nothing, and words shortly before it. */
  unless: z.string().optional(),
  unlessAfter: z.string().optional(),
  /** Words that must stand amid the phrase, topics counting by their own words. */
  needs: z.string().optional(),
  /** What counts as planned where it is only offered or wished. */
  offer: z.string().optional(),
  /** What the words must hold by which the thing is named. */
  called: z.string().optional(),
  /** The types that the thing may have, or may not. */
  types: z.array(z.string()).optional(),
  otherThan: z.array(z.string()).optional(),
  /** Whom and what the phrase speaks of where it does not name them. */
  whoElse: z.enum(otherwise).optional(),
  whatElse: z.enum(otherwise).optional(),
  /** One alone says nothing: "Kenya launched the project". */
  together: z.boolean().optional(),
  /** Only officials of two states say anything: each side had its own. */
  twoStates: z.boolean().optional(),
  /** The role of each where there are several: "co-chair". */
  joint: z.string().optional(),
  /** Told as held, whatever stands around. */
  plain: z.boolean().optional(),
  confidence: z.number().min(0).max(1).optional(),
  example: z.string().min(1),
  finds: z.string().regex(/^[A-Z_]+: .+ → /),
  not: z.array(z.string().min(1)).optional(),
});

export type Turn = z.infer<typeof turn>;
