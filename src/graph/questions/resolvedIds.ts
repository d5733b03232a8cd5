/** Cypher that finds, for the `index` of each of `$ids`, the `entity` it names; an id from before a merge names what it has become. */
export const resolvedIds = `UNWIND range(0, size($ids) - 1) AS index
CALL (index) {
  MATCH (entity:Entity {id: $ids[index]})
  RETURN entity
  UNION
  MATCH (:FormerEntity {id: $ids[index]})-[:NOW]->(entity:Entity)
  RETURN entity
}`;
