import type { RelationKind } from "../../ontology/derived";
import type { Field } from "../Selection";
import { connectionPiece } from "./connectionPiece";
import { allKinds } from "./allKinds";
import { allRelations } from "./allRelations";
import type { Operand } from "./Operand";
import { sortKeys, type SortField } from "./order";
import type { Piece } from "./Piece";
import type { Place } from "./Pieces";
import { relationConditions } from "./relationWhere";
import type { RowsByDay } from "./RowsByDay";
import type { SortKey } from "./SortKey";
import { unknownEdge } from "./unknownEdge";
import { whereConditions } from "./where";

const order: Readonly<Record<string, SortField>> = {
  KIND: { of: "relation", property: "kind", absent: null },
  KNOWN_FROM: { of: "relation", property: "knownFrom", absent: null },
  ROLE: { of: "relation", property: "role", absent: "text" },
  SINCE: { of: "relation", property: "sinceEarliest", absent: "text" },
  UNTIL: { of: "relation", property: "untilLatest", absent: "text" },
  TITLE: { of: "relation", property: "title", absent: "text" },
  SOURCE_COUNT: { of: "relation", property: "sourceCount", absent: "number" },
  CORROBORATION: { of: "relation", property: "corroboration", absent: "number" },
  STATEMENT_COUNT: { of: "relation", property: "statementCount", absent: "number" },
};

/** Relations of several kinds in one list: all of them, or those of the entity `of`. Latest observed first. */
export function relationList(outer: Place, field: Field, of: string | null): Piece {
  const { scope } = outer;
  const place: Place = { ...outer, times: outer.times.at(scope, field) };
  const relation = scope.name("relation");
  const where = scope.argument(field, "where");
  const kinds = kindsLeft(place, relationKinds(place, field), where);
  const [from, to] = of ? [of, scope.name("other")] : [scope.name("from"), scope.name("to")];
  const arrow = `[${relation}:${place.times.types(...kinds)}]`;
  const ends = (end: "from" | "to") =>
    of ? `${end === "from" ? "startNode" : "endNode"}(${relation})` : { from, to }[end];
  const orderBy = scope.argument(field, "orderBy");
  const conditions = relationConditions(scope, where, relation, (operand, end) =>
    whereConditions(scope, place.times, operand, { variable: ends(end), kinds: allKinds }),
  );
  const observed = `coalesce(${relation}.sinceEarliest, ${relation}.observedFrom)`;
  const fallback: SortKey = { expression: observed, descending: true, absent: "text" };
  // What is filtered by its ends or its id is better found from there; what was closed stands in no index.
  const inOrder = !of && !place.times.knownAt && !isAnchored(where.value) && orderBy.absent;
  const keys = sortKeys(scope, place.times, orderBy, order, { relation }, [{ ...fallback, sparse: inOrder }]);
  const held = [...place.times.relation(relation), ...conditions];
  return connectionPiece(place, field, {
    name: of ? "Entity.relations" : "relations",
    rows: {
      imports: of ? [of] : [],
      match: `MATCH ${directed(place, field, from, arrow, to, of !== null)}`,
      conditions: held,
      carried: [relation],
      distinct: false,
    },
    ...(inOrder ? { parts: kinds.flatMap((kind) => byDay(kind, relation, held)) } : {}),
    keys: [...keys, { expression: `${relation}.id`, descending: false, absent: null }],
    facets: {
      KIND: `replace(type(${relation}), '_CLOSED', '')`,
      STATUS: `${relation}.status`,
      ROLE: `${relation}.role`,
      TITLE: `${relation}.title`,
      STANCE: `${relation}.stance`,
      CITY: `${relation}.city`,
      YEAR: `left(${observed}, 4)`,
    },
    edge: unknownEdge,
    node: (fields) => place.pieces.relation(place, relation, kinds, fields),
  });
}

/** The relations of a kind in the order of the day that is stated, and of the first on which the others were observed. */
function byDay(kind: RelationKind, relation: string, held: readonly string[]): readonly RowsByDay[] {
  const part = (property: string, ...conditions: readonly string[]): RowsByDay => ({
    rows: {
      imports: [],
      match: `MATCH ()-[${relation}:${kind}]->()`,
      conditions: [...held, ...conditions],
      carried: [relation],
      distinct: false,
    },
    expression: `${relation}.${property}`,
  });
  return [part("sinceEarliest"), part("observedFrom", `${relation}.sinceEarliest IS NULL`)];
}

/** Whether a filter asks, at whatever depth, for something that leads to few relations. */
function isAnchored(where: unknown): boolean {
  if (typeof where !== "object" || where === null) return false;
  return Object.entries(where).some(
    ([key, value]) => ["from", "to", "id"].includes(key) || isAnchored(value),
  );
}

/** The kinds that a filter by kind leaves: the others need not be read. */
function kindsLeft(
  { scope }: Place,
  kinds: readonly RelationKind[],
  where: Operand,
): readonly RelationKind[] {
  const [one, several] = [where.member("kind").member("eq"), where.member("kind").member("in")];
  const wanted = [...one.items(), ...several.items()].map((item) => scope.choice(item, allRelations));
  const left = kinds.filter((kind) => wanted.includes(kind));
  return left.length > 0 ? left : kinds;
}

function directed(
  { scope }: Place,
  field: Field,
  from: string,
  arrow: string,
  to: string,
  of: boolean,
): string {
  const given = scope.argument(field, "direction");
  const direction = given.absent ? "BOTH" : scope.choice(given, ["BOTH", "OUTGOING", "INCOMING"]);
  if (!of || direction === "OUTGOING") return `(${from})-${arrow}->(${to})`;
  return direction === "INCOMING" ? `(${from})<-${arrow}-(${to})` : `(${from})-${arrow}-(${to})`;
}

/** The kinds in `kinds`, all of them where none are given. */
export function relationKinds({ scope }: Place, field: Field, argument = "kinds"): readonly RelationKind[] {
  const given = scope.argument(field, argument);
  if (given.absent) return allRelations;
  const chosen = given.items().map((item) => scope.choice(item, allRelations));
  return chosen.length === 0 ? allRelations : [...new Set(chosen)];
}
