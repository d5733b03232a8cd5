import type { Field } from "../Selection";
import { asIs, type Piece, type Shape } from "./Piece";

interface Entry {
  readonly key: string;
  readonly on: readonly string[] | null;
  readonly column: number;
  readonly shape: Shape;
}

/** Where several types may stand: the expression that tells which, and the types. */
export interface Discriminator {
  readonly expression: string;
  readonly types: readonly string[];
}

/**
 * Composes an object of the answer from the pieces of its fields, as one list expression. With a discriminator,
 * fields selected on other types than the one that stands there are left out of the answer.
 */
export function objectPiece(
  fields: readonly Field[],
  pieceOf: (field: Field) => Piece,
  discriminator?: Discriminator,
): Piece {
  const clauses: string[] = [];
  const columns: string[] = [];
  const columnOf = (expression: string | null) => {
    if (expression === null) return -1;
    const known = columns.indexOf(expression);
    return known >= 0 ? known : columns.push(expression) - 1;
  };
  const typed = discriminator && fields.some((field) => excludes(field, discriminator.types));
  if (typed) columnOf(discriminator.expression);
  const entries = fields.map((field): Entry => {
    const piece = pieceOf(field);
    clauses.push(...piece.clauses);
    return { key: field.key, on: field.on, column: columnOf(piece.expression), shape: piece.shape };
  });
  const expression = columns.length === 0 ? "[0]" : `[${columns.join(", ")}]`;
  const shape = typed ? shapeByType(entries, discriminator.types) : shapeOf(entries);
  return { clauses, expression, shape };
}

function excludes(field: Field, types: readonly string[]): boolean {
  return field.on !== null && types.some((type) => !field.on?.includes(type));
}

function shapeOf(entries: readonly Entry[]): Shape {
  const keys = entries.map((entry) => entry.key);
  const columns = entries.map((entry) => entry.column);
  const shapes = entries.map((entry) => (entry.shape === asIs && entry.column >= 0 ? null : entry.shape));
  return (raw, run) => {
    if (raw === null || raw === undefined) return null;
    const row = raw as unknown[];
    const object: Record<string, unknown> = {};
    for (let index = 0; index < keys.length; index++) {
      const column = columns[index] as number;
      const value = column < 0 ? undefined : row[column];
      const shape = shapes[index];
      object[keys[index] as string] = shape ? shape(value, run) : value;
    }
    return object;
  };
}

function shapeByType(entries: readonly Entry[], types: readonly string[]): Shape {
  const shapes = new Map(
    types.map((type) => [
      type,
      shapeOf(entries.filter((entry) => entry.on === null || entry.on.includes(type))),
    ]),
  );
  return (raw, run) => {
    if (raw === null || raw === undefined) return null;
    return shapes.get((raw as string[])[0] as string)?.(raw, run) ?? null;
  };
}
