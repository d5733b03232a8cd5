import type { Field } from "../Selection";
import { allKinds } from "./allKinds";
import { allRelations } from "./allRelations";
import { badInput } from "./badInput";
import { connectionPiece } from "./connectionPiece";
import { dateArgument } from "./dateArgument";
import { dateEvidencePiece } from "./dateEvidencePiece";
import { enumerationName } from "./enumeration";
import { namedEntity } from "./namedEntity";
import { objectPiece } from "./objectPiece";
import { constant, plain, type Piece } from "./Piece";
import type { Place } from "./Pieces";
import { unknownEdge } from "./unknownEdge";
import { whereText } from "./whereText";

const parts = ["", "Earliest", "Latest", "Precision", "Inferred", "Reason"];

/**
 * `timeline(of)`: what an entity was tied to, by day, earliest first and undated last. The day is that of the meeting,
 * agreement or project at the other end; else the relation's first stated day; else the first day it was observed.
 */
export function timelineRoot(outer: Place, field: Field): Piece {
  const { scope } = outer;
  const place: Place = { ...outer, times: outer.times.at(scope, field) };
  const id = scope.parameter(scope.argument(field, "of"), String);
  const [of, tie, other, day, date] = ["of", "tie", "other", "day", "date"].map((noun) =>
    scope.name(noun),
  ) as [string, string, string, string, string];
  const held = place.times.relation(tie);
  const stated = (property: string) => `[${parts.map((part) => `${property}${part}`).join(", ")}]`;
  const match = `${namedEntity(id, of)}
MATCH (${of})-[${tie}:${place.times.types(...allRelations)}]-(${other})${whereText(held)}
WITH ${tie}, ${other}, CASE
  WHEN ${other}.dateEarliest IS NOT NULL THEN ${stated(`${other}.date`)}
  WHEN ${tie}.sinceEarliest IS NOT NULL THEN ${stated(`${tie}.since`)}
  WHEN ${tie}.observedFrom IS NOT NULL THEN [${tie}.observedFrom, ${tie}.observedFrom, ${tie}.observedFrom, 'day', true, 'first day it was observed']
  ELSE ${stated(`${other}.date`)} END AS ${date}
WITH ${tie}, ${other}, ${date}, coalesce(${date}[1], '\uFFFF') AS ${day}`;
  return connectionPiece(place, field, {
    name: "timeline",
    rows: {
      imports: [],
      match,
      conditions: between(place, field, day, date),
      carried: [tie, other, date, day],
      distinct: false,
    },
    keys: [
      { expression: day, descending: false, absent: null },
      { expression: `${tie}.id`, descending: false, absent: null },
    ],
    facets: {},
    edge: unknownEdge,
    node: (fields) =>
      objectPiece(fields, (part) => {
        if (part.field === "__typename") return constant("TimelineEntry");
        if (part.field === "date") return datePiece(place, { date, tie, other }, part);
        if (part.field === "entity") return place.pieces.entity(place, other, allKinds, part.fields);
        if (part.field === "relation") return place.pieces.relation(place, tie, allRelations, part.fields);
        throw badInput(part.field, "An entry of a timeline has no such field.");
      }),
  });
}

function between({ scope }: Place, field: Field, day: string, date: string): string[] {
  const since = scope.argument(field, "since");
  const until = scope.argument(field, "until");
  return [
    ...(since.absent
      ? []
      : [`${date}[2] >= ${scope.parameter(since, (value) => dateArgument(value, "since"))}`]),
    ...(until.absent ? [] : [`${day} <= ${scope.parameter(until, (value) => dateArgument(value, "until"))}`]),
  ];
}

type Row = Readonly<Record<"date" | "tie" | "other", string>>;

function datePiece(place: Place, row: Row, field: Field): Piece {
  const names = ["value", "earliest", "latest", "precision", "inferred", "reason"];
  const columns = field.fields.map((part): Piece => {
    if (part.field === "__typename") return constant(field.type);
    if (part.field === "evidence") return evidencePiece(place, row, part);
    const column = plain(`${row.date}[${names.indexOf(part.field)}]`);
    if (part.field === "inferred") return { ...column, shape: (raw) => raw === true };
    return part.field === "precision" ? { ...column, shape: enumerationName } : column;
  });
  return {
    clauses: columns.flatMap(({ clauses }) => clauses),
    expression: `[${[`${row.date}[0]`, ...columns.map(({ expression }) => expression ?? "0")].join(", ")}]`,
    shape: (raw, run) => {
      const [value, ...values] = raw as unknown[];
      if ((value ?? null) === null) return null;
      const shaped = field.fields.map((part, index) => [part.key, columns[index]?.shape(values[index], run)]);
      return Object.fromEntries(shaped) as Record<string, unknown>;
    },
  };
}

/** The words of whichever date the row shows: that of the thing at the other end, or of the relation. */
function evidencePiece(place: Place, { tie, other }: Row, field: Field): Piece {
  const [ofThing, ofTie] = [
    dateEvidencePiece(place, "entity", other, "date", field),
    dateEvidencePiece(place, "relation", tie, "since", field),
  ];
  return {
    clauses: [...ofThing.clauses, ...ofTie.clauses],
    expression: `CASE
  WHEN ${other}.dateEarliest IS NULL AND ${tie}.sinceEarliest IS NOT NULL THEN ${ofTie.expression}
  WHEN ${other}.dateEarliest IS NULL AND ${tie}.observedFrom IS NOT NULL THEN []
  ELSE ${ofThing.expression} END`,
    shape: ofThing.shape,
  };
}
