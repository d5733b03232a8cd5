import { kinds, modalities } from "../ontology/ontology";
import type { KindSpecification, RelationSpecification } from "../ontology/specification";
import type { StatedDate } from "../ontology/StatedDate";
import { statedDate } from "./dates/statedDate";
import type { AttributeStatement, Chain, Statement } from "./Extraction";

/** Why the values of a statement are none that its relation may have; null where they are. */
export function checkValues(
  { properties }: RelationSpecification,
  statement: Pick<Statement, "properties" | "modality" | "confidence" | "since" | "until">,
): string | null {
  for (const [name, value] of Object.entries(statement.properties)) {
    const specified = properties[name];
    if (!specified) return `the relation has no ${name}`;
    if (value.trim() === "" || (specified.values && !specified.values.includes(value)))
      return `no such ${name}`;
  }
  if (!(statement.modality in modalities)) return "no such modality";
  if (!(statement.confidence >= 0 && statement.confidence <= 1)) return "confidence is no share";
  const dates = [statement.since, statement.until];
  return dates.every((date) => date === null || isDate(date)) ? null : "no such date";
}

/** Why an attribute is none that a thing of its kind may have; null where it is. */
export function checkAttribute(
  { kind }: Pick<Chain, "kind">,
  { property, value, date, modality }: Pick<AttributeStatement, "property" | "value" | "date" | "modality">,
): string | null {
  const specified = (kinds[kind] as KindSpecification).properties[property];
  if (!specified) return `${kind} has no ${property}`;
  if (value.trim() === "" || (specified.values && !specified.values.includes(value)))
    return `no such ${property}`;
  if (!(modality in modalities)) return "no such modality";
  if (property !== "date") return null;
  return date !== null && isDate(date) && date.value === value ? null : "no such date";
}

/** Whether a date is one that the calendar has, with the bounds that follow from its value. */
function isDate(date: StatedDate): boolean {
  const [, year, month, day] = /^(\d{4}|-)(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(date.value) ?? [];
  if (year === undefined) return false;
  const number = (digits: string | undefined) => (digits === undefined ? null : Number(digits));
  const parts = { year: year === "-" ? null : Number(year), month: number(month), day: number(day) };
  const read = statedDate(parts, null);
  return read?.value === date.value && read.earliest === date.earliest && read.latest === date.latest;
}
