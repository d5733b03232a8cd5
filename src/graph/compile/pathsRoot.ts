import type { EntityKind, RelationKind } from "../../ontology/derived";
import { findPaths } from "../questions/findPaths";
import type { FoundPaths, SearchBounds } from "../questions/PathRequest";
import type { NamedEnd } from "../questions/ReadPaths";
import type { Field, Variables } from "../Selection";
import type { Run } from "../session";
import { allKinds } from "./allKinds";
import { badInput } from "./badInput";
import { dateArgument } from "./dateArgument";
import { entitiesById } from "./entitiesById";
import { storedValue } from "./enumeration";
import { objectPiece } from "./objectPiece";
import { pageSize } from "./Page";
import { pathPiece } from "./pathPiece";
import { pathReader } from "./pathReader";
import { constant, plain, type Piece } from "./Piece";
import type { Place } from "./Pieces";
import { relationKinds } from "./relationList";
import { subquery } from "./Rows";
import type { Scope } from "./Scope";
import type { Times } from "./Times";

/** What merely connects nothing: two officials are not linked because both belong to states that trade in copper. */
const connectors = allKinds.filter((kind) => kind !== "Country" && kind !== "Topic");
const hubDegree = 500;
const longest = 8;
const bounds: SearchBounds = { relations: 10_000, steps: 50_000, wideRim: 1000, muchWider: 20 };
const atOnce = { together: 2000, neighbours: 10_000 };

/** Which arguments name the ends, and which kinds those must be of. */
interface Ends {
  readonly from: readonly [argument: string, kind: EntityKind | null];
  readonly to: readonly [argument: string, kind: EntityKind | null];
}

/** `paths(from, to)`: null where an id names nothing. */
export function pathsRoot(place: Place, field: Field): Piece {
  return pathResult(place, field, { from: ["from", null], to: ["to", null] });
}

/** `officialProjectLinks(official, project)`: every way an official is tied to a project. */
export function officialProjectLinksRoot(place: Place, field: Field): Piece {
  return pathResult(place, field, { from: ["official", "Official"], to: ["project", "Project"] });
}

function pathResult(outer: Place, field: Field, ends: Ends): Piece {
  const { scope } = outer;
  const place: Place = { ...outer, times: outer.times.at(scope, field) };
  const kinds = relationKinds(place, field, "relations");
  const asked = scope.ask(search(scope.separate(), outer.times, field, kinds, ends));
  const result = (answers: readonly unknown[]) => answers[asked] as FoundPaths | null;
  const known = scope.remember((_, answers) => result(answers));
  const piece = objectPiece(field.fields, (part) => {
    const told = (read: (found: FoundPaths) => unknown): Piece => ({
      ...constant(null),
      shape: (_, run) => read(run[known] as FoundPaths),
    });
    if (part.field === "__typename") return constant(field.type);
    if (part.field === "truncated") return told(({ truncated }) => truncated);
    if (part.field === "searched") {
      return told((found) =>
        Object.fromEntries(part.fields.map((one) => [one.key, searched(found, one, part)])),
      );
    }
    if (part.field === "suppressed") {
      return entitiesById(place, (_, answers) => result(answers)?.suppressed ?? [], part.fields);
    }
    if (part.field === "paths")
      return pathList(place, part, kinds, conditionsOf(scope, field), (answers) => result(answers));
    throw badInput(part.field, "The result of a search for paths has no such field.");
  });
  return { ...piece, shape: (raw, run) => (run[known] === null ? null : piece.shape(raw, run)) };
}

function searched(found: FoundPaths, { field }: Field, parent: Field): unknown {
  return field === "__typename" ? parent.type : found[field as "depth" | "nodes"];
}

function pathList(
  place: Place,
  field: Field,
  kinds: readonly RelationKind[],
  conditions: (relation: string) => readonly string[],
  result: (answers: readonly unknown[]) => FoundPaths | null,
): Piece {
  const { scope } = place;
  const [ids, way, node, list] = [
    scope.name("ids"),
    scope.name("way"),
    scope.name("node"),
    scope.name("paths"),
  ];
  const given = scope.parameters.add((_, answers) => result(answers)?.paths.map((path) => path.ids) ?? []);
  const piece = pathPiece(place, way, { relations: kinds, conditions }, field);
  const text = [
    `UNWIND ${given} AS ${ids}`,
    subquery(
      [ids],
      `UNWIND ${ids} AS id\nMATCH (${node}:Entity {id: id})\nRETURN collect(${node}) AS ${way}`,
    ),
    ...piece.clauses,
    `RETURN collect(${piece.expression}) AS ${list}`,
  ].join("\n");
  const shape: Piece["shape"] = (raw, run) => (raw as unknown[]).map((one) => piece.shape(one, run));
  return { ...plain(list), clauses: [subquery([], text)], shape };
}

/** `since` and `until`: the relation was so, or was observed, on some day between them. */
function conditionsOf(scope: Scope, field: Field): (relation: string) => string[] {
  const since = scope.argument(field, "since");
  const until = scope.argument(field, "until");
  const sinceDay = since.absent ? null : scope.parameter(since, (value) => dateArgument(value, "since"));
  const untilDay = until.absent ? null : scope.parameter(until, (value) => dateArgument(value, "until"));
  return (relation) => [
    ...(sinceDay ? [`coalesce(${relation}.untilLatest, ${relation}.observedTo) >= ${sinceDay}`] : []),
    ...(untilDay ? [`coalesce(${relation}.sinceEarliest, ${relation}.observedFrom) <= ${untilDay}`] : []),
  ];
}

/** The question asked before the statement: which paths there are. */
function search(scope: Scope, outer: Times, field: Field, kinds: readonly RelationKind[], ends: Ends) {
  const times = outer.at(scope, field);
  const reader = pathReader({ scope, times, kinds, conditions: conditionsOf(scope, field) }, atOnce);
  const read = (name: string) => scope.argument(field, name);
  const [from, to, via, through] = [read(ends.from[0]), read(ends.to[0]), read("via"), read("through")];
  const [first, maxLength] = [read("first"), read("maxLength")];
  return async (run: Run, variables: Variables): Promise<FoundPaths | null> => {
    const asked = {
      first: pageSize(first.get(variables) ?? 5, "first"),
      maxLength: lengthArgument(maxLength.get(variables) ?? 4),
    };
    const passed = ([via.get(variables) ?? []].flat() as unknown[]).map(String);
    const chosen = ([through.get(variables) ?? []].flat() as unknown[]).map((kind) =>
      String(storedValue(allKinds, kind)),
    );
    const paths = reader(run, variables, { through: chosen.length > 0 ? chosen : connectors, hubDegree });
    const named = await paths.ends([from.get(variables), to.get(variables), ...passed].map(String));
    if (!named.every((one) => one !== null)) return null;
    const [start, end, ...between] = named as [NamedEnd, NamedEnd, ...NamedEnd[]];
    checkEnds(start, end, ends);
    const nodes = named.map(({ node }) => node);
    const request = { ...asked, via: between.map(({ node }) => node) };
    return findPaths(request, [start, end], paths.reader(nodes), bounds);
  };
}

function checkEnds(start: NamedEnd, end: NamedEnd, { from, to }: Ends): void {
  for (const [entity, [argument, kind]] of [[start, from] as const, [end, to] as const]) {
    if (kind && entity.kind !== kind)
      throw badInput(argument, `This id names a ${entity.kind}, not a ${kind}.`);
  }
  if (start.id === end.id) throw badInput(to[0], "A path leads from one entity to another.");
}

function lengthArgument(value: unknown): number {
  if (typeof value !== "number" || !Number.isInteger(value) || value < 1 || value > longest) {
    throw badInput("maxLength", `A path has 1 to ${longest} hops, not ${String(value)}.`);
  }
  return value;
}
