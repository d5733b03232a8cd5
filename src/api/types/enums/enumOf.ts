import { registerEnumType } from "type-graphql";
import { constantCase } from "../constantCase";

/** Makes a GraphQL enum of words and what they mean: `{ "co-chair": "Chaired it with another." }` gives CO_CHAIR. */
export function enumOf(
  name: string,
  description: string,
  values: Readonly<Record<string, string>>,
): Record<string, string> {
  const entries = Object.entries(values).map(([word, about]) => [constantCase(word), about] as const);
  const object = Object.fromEntries(entries.map(([value]) => [value, value]));
  registerEnumType(object, {
    name,
    description,
    valuesConfig: Object.fromEntries(entries.map(([value, about]) => [value, { description: about }])),
  });
  return object;
}
