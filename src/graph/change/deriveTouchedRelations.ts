import type { RelationKind } from "../../ontology/derived";
import { relations } from "../../ontology/ontology";
import { type DerivedRelation, deriveRelations } from "../derive/deriveRelations";
import type { SupportingStatement } from "../derive/SupportingStatement";
import type { Change, Pair } from "./Change";
import { readStatements, type ReadStatement } from "./readStatements";

interface StoredRelation {
  readonly element: string;
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly properties: Readonly<Record<string, unknown>>;
}

const types = (Object.keys(relations) as RelationKind[])
  .flatMap((kind) => [kind, `${kind}_CLOSED`])
  .join("|");

/** Derives the relations of all touched pairs anew and writes what differs from what is stored. */
export async function deriveTouchedRelations(change: Change): Promise<void> {
  const read = new Map<string, ReadStatement>();
  const take = (found: readonly ReadStatement[]): void => {
    for (const one of found) {
      read.set(one.statement.id, one);
      touchEnds(change, one);
    }
  };
  await touchUndated(change);
  take(await readStatements(change.run, { ids: change.statements }));
  const stored: StoredRelation[] = [];
  const done = new Set<string>();
  // A statement that supported a touched relation may have its ends elsewhere by now: then that pair is touched too.
  for (;;) {
    const open = change.pairs.filter((pair) => pair.from !== pair.to && !done.has(keyOf(pair)));
    if (open.length === 0) break;
    for (const pair of open) done.add(keyOf(pair));
    const found = await storedRelations(change, open);
    stored.push(...found);
    const ids = [...new Set(found.map(({ properties }) => String(properties["id"])))];
    take(await readStatements(change.run, { relations: ids }));
  }
  const byPair = new Map<string, SupportingStatement[]>();
  for (const { statement } of read.values()) {
    byPair.set(keyOf(statement), [...(byPair.get(keyOf(statement)) ?? []), statement]);
  }
  const derived = [...byPair.values()].map((statements) => deriveRelations(statements));
  await writeSupports(change, new Map(derived.flatMap(({ supports }) => [...supports])), [...read.values()]);
  await writeDifference(
    change,
    stored,
    derived.flatMap((pair) => pair.relations),
  );
}

/** Statements whose day takes its year from a meeting that their document names follow what is known of that meeting. */
async function touchUndated(change: Change): Promise<void> {
  const meetings = [...change.entities].flatMap(([id, kind]) => (kind === "Meeting" ? [id] : []));
  if (meetings.length === 0) return;
  const found = await change.run<{ id: string }>(
    `UNWIND $meetings AS id
     // Ids are indexed for entities: by its kind alone a meeting would be looked for among all.
     MATCH (:Entity:Meeting {id: id})<-[:REFERS_TO]-(:Mention)-[:IN]->(d:Document)
     WITH DISTINCT d
     MATCH (d)<-[:STATED_IN]-(s:Statement {observedOnPrecision: 'unstated-year'})
     RETURN s.id AS id`,
    { meetings },
  );
  for (const { id } of found) change.touchStatement(id);
}

function touchEnds(change: Change, { statement, kinds }: ReadStatement): void {
  change.touchPair(statement);
  change.touchEntity(statement.from, kinds.from);
  change.touchEntity(statement.to, kinds.to);
}

function keyOf({ kind, from, to }: Pair): string {
  return `${kind} ${from} ${to}`;
}

async function storedRelations({ run }: Change, pairs: readonly Pair[]): Promise<StoredRelation[]> {
  return run<StoredRelation>(
    `UNWIND $pairs AS pair
     ${ends("pair")}
     MATCH (a)-[r:${types}]->(b)
     WHERE type(r) = pair.kind OR type(r) = pair.kind + '_CLOSED'
     RETURN elementId(r) AS element, type(r) AS type, a.id AS from, b.id AS to, properties(r) AS properties`,
    { pairs },
  );
}

async function writeSupports(
  { run }: Change,
  supports: ReadonlyMap<string, string>,
  read: readonly ReadStatement[],
): Promise<void> {
  const rows = read.flatMap(({ statement: { id }, relation }) => {
    const now = supports.get(id) ?? null;
    return now === relation ? [] : [{ id, relation: now }];
  });
  if (rows.length === 0) return;
  await run("UNWIND $rows AS row MATCH (s:Statement {id: row.id}) SET s.relation = row.relation", { rows });
}

async function writeDifference(
  change: Change,
  stored: readonly StoredRelation[],
  derived: readonly DerivedRelation[],
): Promise<void> {
  const left = new Map(stored.map((one) => [placeOf(one.type, one.from, one.to, one.properties), one]));
  const created = new Map<string, { from: string; to: string; properties: unknown }[]>();
  const updated: { element: string; properties: unknown }[] = [];
  for (const { kind, closed, from, to, properties } of derived) {
    const type = closed ? `${kind}_CLOSED` : kind;
    const place = placeOf(type, from, to, properties);
    const present = left.get(place);
    left.delete(place);
    const wanted = Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== null));
    if (!present) created.set(type, [...(created.get(type) ?? []), { from, to, properties: wanted }]);
    else if (!same(present.properties, wanted))
      updated.push({ element: present.element, properties: wanted });
  }
  if (left.size > 0) {
    await change.run("MATCH ()-[r]->() WHERE elementId(r) IN $gone DELETE r", {
      gone: [...left.values()].map(({ element }) => element),
    });
  }
  if (updated.length > 0) {
    await change.run(
      "UNWIND $updated AS row MATCH ()-[r]->() WHERE elementId(r) = row.element SET r = row.properties",
      { updated },
    );
  }
  for (const [type, rows] of created) {
    // The type is one of the ontology's; values go as parameters.
    await change.run(
      `UNWIND $rows AS row
       ${ends("row")}
       CREATE (a)-[r:${type}]->(b) SET r = row.properties`,
      { rows },
    );
  }
}

/** Where a relation stands: a closed one may stand several times, once for each spell. */
function placeOf(
  type: string,
  from: string,
  to: string,
  properties: Readonly<Record<string, unknown>>,
): string {
  const spell = type.endsWith("_CLOSED") ? String(properties["knownFrom"]) : "";
  return `${type} ${from} ${to} ${String(properties["id"])} ${spell}`;
}

function same(one: Readonly<Record<string, unknown>>, other: Readonly<Record<string, unknown>>): boolean {
  const keys = Object.keys(other);
  return keys.length === Object.keys(one).length && keys.every((key) => one[key] === other[key]);
}

/** Finds both ends as `a` and `b`: living entities, or former ones, on which what ended stays. Two seeks each. */
function ends(row: string): string {
  return `OPTIONAL MATCH (aNow:Entity {id: ${row}.from}) OPTIONAL MATCH (aThen:FormerEntity {id: ${row}.from})
     OPTIONAL MATCH (bNow:Entity {id: ${row}.to}) OPTIONAL MATCH (bThen:FormerEntity {id: ${row}.to})
     WITH ${row}, coalesce(aNow, aThen) AS a, coalesce(bNow, bThen) AS b`;
}
