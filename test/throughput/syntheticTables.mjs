import { relationRow } from "../bench/syntheticGraph.mjs";

/** A synthetic graph as tables for the importer: its entities and relations. */
export function syntheticTables(graph) {
  const { entities, relations } = graph;
  const kinds = Object.entries(entities.offsets).map(([kind, { start, count }]) => ({
    name: kind,
    of: { labels: ["Entity", kind] },
    ids: ["id:ID(Entity)"],
    columns: entityColumns,
    *rows() {
      for (let number = start; number < start + count; number++) {
        const properties = entities.row(number);
        yield { ids: [properties.id], properties };
      }
    },
  }));
  const ids = Array.from({ length: entities.count }, (_, number) => entities.row(number).id);
  const byKind = grouped(relations);
  const steps = [...byKind].map(([type, some]) => ({
    name: type,
    of: { type },
    ids: [":START_ID(Entity)", ":END_ID(Entity)"],
    columns: columnsOf(some, (relation) => relationRow(graph, relation)),
    *rows() {
      for (const relation of some)
        yield { ids: [ids[relation.from], ids[relation.to]], properties: relationRow(graph, relation) };
    },
  }));
  return [...kinds, ...steps];
}

const entityColumns =
  "kind name sortName matchName aliases:string[] degree:long documentCount:long code date dateEarliest dateLatest datePrecision dateInferred:boolean status city".split(
    " ",
  );

function columnsOf(some, row) {
  const columns = new Map();
  for (const one of some.slice(0, 1000))
    for (const [name, value] of Object.entries(row(one)))
      columns.set(
        name,
        typeof value === "number" ? `${name}:long` : typeof value === "boolean" ? `${name}:boolean` : name,
      );
  return [...columns.values()];
}

function grouped(relations) {
  const groups = new Map();
  for (const relation of relations) {
    const group = groups.get(relation.kind);
    if (group) group.push(relation);
    else groups.set(relation.kind, [relation]);
  }
  return groups;
}
