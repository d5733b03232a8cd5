import type { RelationKind } from "../../ontology/derived";
import { findNeighborhood, type Neighborhood } from "../questions/findNeighborhood";
import { resolveEntities } from "../questions/resolveEntities";
import type { Field } from "../Selection";
import { allKinds } from "./allKinds";
import { badInput } from "./badInput";
import { entitiesById } from "./entitiesById";
import { storedValue } from "./enumeration";
import { neighbourReader } from "./neighbours";
import { objectPiece } from "./objectPiece";
import { constant, plain, type Piece } from "./Piece";
import type { Place } from "./Pieces";
import { relationKinds } from "./relationList";
import { subquery } from "./Rows";

const deepest = 5;
const largest = 500;
/** Relations read of one entity, and answered in all. */
const relationsRead = 5000;
const relationsShown = 2000;

/** `neighborhood(of, depth)`: entities around one and the relations among them; null where the id names nothing. */
export function neighborhoodRoot(outer: Place, field: Field): Piece {
  const { scope } = outer;
  const place: Place = { ...outer, times: outer.times.at(scope, field) };
  const walked = relationKinds(place, field, "relations");
  const asked = scope.ask(question(outer, field, walked));
  const result = (answers: readonly unknown[]) => answers[asked] as Neighborhood | null;
  const known = scope.remember((_, answers) => result(answers));
  const ids = (_: unknown, answers: readonly unknown[]) => result(answers)?.ids ?? [];
  const list = field.fields.some((part) => part.field === "relations" || part.field === "truncated");
  const among = list ? relationsAmong(place, field, walked, scope.parameters.add(ids)) : null;
  const piece = objectPiece(field.fields, (part) => {
    if (part.field === "__typename") return constant(field.type);
    if (part.field === "nodes") return entitiesById(place, ids, part.fields);
    if (part.field === "relations" && among) {
      return { ...among, shape: (raw, run) => (among.shape(raw, run) as unknown[]).slice(0, relationsShown) };
    }
    if (part.field === "truncated" && among) {
      const more = (raw: unknown) => (raw as unknown[]).length > relationsShown;
      return {
        ...among,
        clauses: [],
        shape: (raw, run) => (run[known] as Neighborhood).truncated || more(raw),
      };
    }
    throw badInput(part.field, "A neighborhood has no such field.");
  });
  const clauses = [...new Set([...(among?.clauses ?? []), ...piece.clauses])];
  return { ...piece, clauses, shape: (raw, run) => (run[known] === null ? null : piece.shape(raw, run)) };
}

function relationsAmong(place: Place, field: Field, kinds: readonly RelationKind[], ids: string): Piece {
  const { scope, times } = place;
  const [relation, list] = [scope.name("relation"), scope.name("among")];
  const fields = field.fields.find((part) => part.field === "relations")?.fields ?? [];
  const piece = place.pieces.relation(place, relation, kinds, fields);
  const conditions = [`inner.id IN ${ids}`, ...times.relation(relation)];
  const text = [
    `UNWIND ${ids} AS id`,
    `MATCH (outer:Entity {id: id})-[${relation}:${times.types(...kinds)}]->(inner)`,
    `WHERE ${conditions.join("\n  AND ")}`,
    `WITH ${relation} ORDER BY ${relation}.sourceCount DESC, ${relation}.id LIMIT ${relationsShown + 1}`,
    ...piece.clauses,
    `RETURN collect(${piece.expression}) AS ${list}`,
  ].join("\n");
  const shape: Piece["shape"] = (raw, run) => (raw as unknown[]).map((one) => piece.shape(one, run));
  return { ...plain(list), clauses: [subquery([], text)], shape };
}

function question(outer: Place, field: Field, walked: readonly RelationKind[]) {
  const scope = outer.scope.separate();
  const times = outer.times.at(scope, field);
  const reader = neighbourReader({ scope, times, kinds: walked, conditions: () => [] });
  const read = (name: string) => scope.argument(field, name);
  const [of, depth, kinds, first] = [read("of"), read("depth"), read("kinds"), read("first")];
  return async (
    ...[run, variables]: Parameters<Parameters<typeof scope.ask>[0]>
  ): Promise<Neighborhood | null> => {
    const steps = bounded(depth.get(variables) ?? 1, deepest, "depth");
    const size = bounded(first.get(variables) ?? 100, largest, "first");
    const [entity] = await resolveEntities(run, [String(of.get(variables))]);
    if (!entity) return null;
    const chosen = ([kinds.get(variables) ?? []].flat() as unknown[]).map((kind) =>
      storedValue(allKinds, kind),
    );
    const through = (chosen.length > 0 ? chosen : allKinds) as string[];
    const reachable = { through, limit: relationsRead };
    return findNeighborhood(run, entity.id, steps, size, reader(variables, reachable));
  };
}

function bounded(value: unknown, most: number, place: string): number {
  if (typeof value !== "number" || !Number.isInteger(value) || value < 1 || value > most) {
    throw badInput(place, `This can be 1 to ${most}, not ${String(value)}.`);
  }
  return value;
}
