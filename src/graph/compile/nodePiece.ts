import type { Field, Variables } from "../Selection";
import { badInput } from "./badInput";
import { storedMentionId } from "./mentionId";
import { nodeCandidates, type NodeCandidate } from "./nodeCandidates";
import { largestPage } from "./Page";
import { plain, type Piece, type Shape } from "./Piece";
import type { Place } from "./Pieces";
import { subquery } from "./Rows";

/**
 * `node(id)`: whatever the id names, null where it names nothing. Only what the selection could answer is looked for;
 * an id that was given out before a merge finds what it has become.
 */
export function nodePiece(outer: Place, field: Field): Piece {
  const place: Place = { ...outer, times: outer.times.at(outer.scope, field) };
  const id = place.scope.argument(field, "id");
  const stored = place.scope.parameter(id, String);
  const found = asked(field).map((candidate) => {
    const written = isMention(candidate) ? place.scope.parameter(id, storedMentionId) : stored;
    return foundPiece(place, field, candidate, written, "", (piece) => `head(collect(${piece}))`);
  });
  return {
    clauses: found.flatMap(({ clauses }) => clauses),
    expression: `[${found.map(({ expression }) => expression).join(", ")}]`,
    shape: (raw, run) => firstOf(raw as unknown[], (value, index) => shapeOf(found, index)(value, run)),
  };
}

/** `nodes(ids)`: one answer for each id, in their order. */
export function nodesPiece(outer: Place, field: Field): Piece {
  const place: Place = { ...outer, times: outer.times.at(outer.scope, field) };
  const { scope } = place;
  const operand = scope.argument(field, "ids");
  const given = (variables: Variables) => idList(operand.get(variables));
  const [index, length] = [scope.name("index"), scope.remember((variables) => given(variables).length)];
  const stored = scope.parameters.add(given);
  const found = asked(field).map((candidate) => {
    const mentions = () => scope.parameters.add((variables) => given(variables).map(storedMentionId));
    const ids = isMention(candidate) ? mentions() : stored;
    const each = `UNWIND range(0, size(${ids}) - 1) AS ${index}\n`;
    return foundPiece(
      place,
      field,
      candidate,
      `${ids}[${index}]`,
      index,
      (piece) => `collect([${index}, ${piece}])`,
      each,
    );
  });
  return {
    clauses: found.flatMap(({ clauses }) => clauses),
    expression: `[${found.map(({ expression }) => expression).join(", ")}]`,
    shape: (raw, run) => {
      const nodes: unknown[] = Array.from({ length: run[length] as number }, () => null);
      (raw as [number, unknown][][]).forEach((rows, candidate) => {
        for (const [at, value] of rows) nodes[at] ??= shapeOf(found, candidate)(value, run);
      });
      return nodes;
    },
  };
}

function foundPiece(
  place: Place,
  field: Field,
  candidate: NodeCandidate,
  id: string,
  imports: string,
  collected: (piece: string) => string,
  before = "",
): Piece {
  const variable = place.scope.name("node");
  const fields = field.fields.filter(
    ({ on }) => on === null || on.some((type) => candidate.types.includes(type)),
  );
  const piece = candidate.piece(place, variable, fields);
  const value = place.scope.name("found");
  const text = [
    before + candidate.text(variable, id, imports, place.times),
    ...piece.clauses,
    `RETURN ${collected(piece.expression ?? "null")} AS ${value}`,
  ].join("\n");
  return { ...plain(value), clauses: [subquery([], text)], shape: piece.shape };
}

function isMention(candidate: NodeCandidate): boolean {
  return candidate.types.includes("Mention");
}

/** Where every field is bound to types, things of other types are not looked for: their answer would be empty. */
function asked(field: Field): readonly NodeCandidate[] {
  if (field.fields.some((part) => part.on === null)) return nodeCandidates;
  const types = new Set(field.fields.flatMap((part) => part.on ?? []));
  const named = nodeCandidates.filter((candidate) => candidate.types.some((type) => types.has(type)));
  return named.length > 0 ? named : nodeCandidates;
}

function idList(value: unknown): string[] {
  const ids = [value].flat().map(String);
  if (ids.length > largestPage) throw badInput("ids", `At most ${largestPage} ids can be asked for at once.`);
  return ids;
}

function shapeOf(found: readonly Piece[], index: number): Shape {
  return (found[index] as Piece).shape;
}

function firstOf(values: readonly unknown[], shape: (value: unknown, index: number) => unknown): unknown {
  const index = values.findIndex((value) => value !== null);
  return index < 0 ? null : shape(values[index], index);
}
