import { z } from "zod";
import type { EntityKind, Modality, RelationKind } from "../../ontology/derived";
import { kinds, modalities, relations } from "../../ontology/ontology";

const keys = <K extends string>(table: Readonly<Record<K, unknown>>): [K, ...K[]] =>
  Object.keys(table) as [K, ...K[]];
const words = z.string().min(1).max(600);

/** A thing that the text names, under an id of the answer's own. */
export const thingForm = z.strictObject({
  id: z.string().min(1).max(60),
  kind: z.enum(keys<EntityKind>(kinds)),
  name: words,
  mentions: z.array(words),
});

/** A relation with the words that prove it. Dates, title, city and stance are words of the text. */
export const relationForm = z.strictObject({
  kind: z.enum(keys<RelationKind>(relations)),
  from: z.string(),
  to: z.string(),
  quote: words,
  fromWords: words,
  toWords: words,
  title: words.nullable(),
  role: words.nullable(),
  city: words.nullable(),
  stance: words.nullable(),
  since: words.nullable(),
  until: words.nullable(),
  modality: z.enum(keys<Modality>(modalities)),
});

/** A date, city or status of a thing. `words` are the text's, `value` is one of the ontology's for a status, else null. */
export const factForm = z.strictObject({
  thing: z.string(),
  property: z.enum(["date", "status", "city"]),
  words,
  value: words.nullable(),
  quote: words,
  modality: z.enum(keys<Modality>(modalities)),
});

/** What a model is asked to answer, built from the ontology. */
export const answerForm = z.strictObject({
  things: z.array(thingForm),
  relations: z.array(relationForm),
  facts: z.array(factForm),
});

/** The form as JSON schema, as an endpoint asks for it: every field required, none beside them, no lengths. */
export function answerSchema(): Record<string, unknown> {
  const schema: Record<string, unknown> = z.toJSONSchema(answerForm, {
    override: ({ jsonSchema }) => {
      delete jsonSchema.minLength;
      delete jsonSchema.maxLength;
    },
  });
  delete schema["$schema"];
  return schema;
}
