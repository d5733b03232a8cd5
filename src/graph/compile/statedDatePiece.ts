import type { Field } from "../Selection";
import { badInput } from "./badInput";
import { enumerationName } from "./enumeration";
import { constant, type Piece } from "./Piece";

const suffixes: Readonly<Record<string, string>> = {
  value: "",
  earliest: "Earliest",
  latest: "Latest",
  precision: "Precision",
  inferred: "Inferred",
  reason: "Reason",
};

/** A stated date, kept flat (`since`, `sinceEarliest`…), as the object it is; null where nothing is stated. */
export function statedDatePiece(variable: string, property: string, field: Field): Piece {
  const columns = field.fields.map((part) => {
    if (part.field === "__typename") return constant(field.type).shape;
    const suffix = suffixes[part.field];
    if (suffix === undefined) throw badInput(part.field, "A stated date has no such field.");
    if (part.field === "precision") return (raw: unknown) => enumerationName(raw);
    if (part.field === "inferred") return (raw: unknown) => raw === true;
    return (raw: unknown) => raw ?? null;
  });
  const expressions = field.fields.map((part) =>
    part.field === "__typename" ? "0" : `${variable}.${property}${suffixes[part.field]}`,
  );
  return {
    clauses: [],
    expression: `[${[`${variable}.${property}`, ...expressions].join(", ")}]`,
    shape: (raw, run) => {
      const row = raw as unknown[] | null;
      if (!row || row[0] === null) return null;
      const date: Record<string, unknown> = {};
      field.fields.forEach((part, index) => (date[part.key] = columns[index]?.(row[index + 1], run)));
      return date;
    },
  };
}
