import { subquery } from "./Rows";

/** Finds the entity that an id names, if any; an id from before a merge names what it has become. */
export function namedEntity(id: string, entity: string, imports: readonly string[] = []): string {
  return subquery(
    imports,
    `MATCH (${entity}:Entity {id: ${id}})
RETURN ${entity}
UNION
MATCH (:FormerEntity {id: ${id}})-[:NOW]->(${entity}:Entity)
RETURN ${entity}`,
  );
}
