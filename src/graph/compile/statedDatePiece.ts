import type { Field } from "../Selection";
import { badInput } from "./badInput";
import { type DateBearer, dateEvidencePiece } from "./dateEvidencePiece";
import { enumerationName } from "./enumeration";
import { constant, plain, type Piece } from "./Piece";
import type { Place } from "./Pieces";

const suffixes: Readonly<Record<string, string>> = {
  value: "",
  earliest: "Earliest",
  latest: "Latest",
  reason: "Reason",
};

/** A stated date, kept flat (`since`, `sinceEarliest`…), as the object it is; null where nothing is stated. */
export function statedDatePiece(
  place: Place,
  bearer: DateBearer,
  variable: string,
  property: string,
  field: Field,
): Piece {
  const date = `${variable}.${property}`;
  const columns = field.fields.map((part): Piece => {
    if (part.field === "__typename") return constant(field.type);
    if (part.field === "precision") return plain(`${date}Precision`, enumerationName);
    if (part.field === "inferred") return plain(`${date}Inferred`, (raw) => raw === true);
    if (part.field === "evidence") return dateEvidencePiece(place, bearer, variable, property, part);
    const suffix = suffixes[part.field];
    if (suffix === undefined) throw badInput(part.field, "A stated date has no such field.");
    return plain(`${date}${suffix}`);
  });
  const expressions = columns.map(({ expression }) => expression ?? "0");
  const selected = field.fields.findIndex((part) => part.field === "value");
  const value = selected >= 0 ? selected : expressions.push(date) - 1;
  return {
    clauses: columns.flatMap(({ clauses }) => clauses),
    expression: `[${expressions.join(", ")}]`,
    shape: (raw, run) => {
      const row = raw as unknown[] | null;
      if (!row || (row[value] ?? null) === null) return null;
      const shaped: Record<string, unknown> = {};
      field.fields.forEach((part, index) => (shaped[part.key] = columns[index]?.shape(row[index], run)));
      return shaped;
    },
  };
}
