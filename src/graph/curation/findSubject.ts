import type { EntityKind } from "../../ontology/derived";
import type { Run } from "../session";

/** An entity or mention that somebody wants to correct, as the graph holds it now. */
export interface Subject {
  /** A mention that stands for it; null for a state, which is known by its code. */
  readonly mention: string | null;
  readonly chain: string | null;
  /** Whether a person parted the mention from its chain. */
  readonly parted: boolean;
  readonly entity: string;
  readonly kind: EntityKind;
  readonly name: string;
  /** Set where the id is that of an entity which has meanwhile become another. */
  readonly formerly: boolean;
}

const row = `RETURN m.id AS mention, c.id AS chain, coalesce(m.parted, false) AS parted, e.id AS entity, e.kind AS kind,
       e.name AS name`;

/** The mention with this id. */
export async function findMentionSubject(run: Run, id: string): Promise<Subject | null> {
  const rows = await run<Subject>(
    `MATCH (m:Mention {id: $id})-[:REFERS_TO]->(e:Entity) MATCH (m)-[:MEMBER_OF]->(c:Chain)
     ${row}, false AS formerly`,
    { id },
  );
  return rows[0] ?? null;
}

/** The entity with this id, or what it has become, and its first mention. */
export async function findEntitySubject(run: Run, id: string): Promise<Subject | null> {
  const rows = await run<Subject>(
    `CALL () {
       MATCH (e:Entity {id: $id}) RETURN e, false AS formerly
       UNION
       MATCH (:FormerEntity {id: $id})-[:NOW]->(e:Entity) RETURN e, true AS formerly
     }
     CALL (e) {
       MATCH (m:Mention)-[:REFERS_TO]->(e) WHERE e.kind <> 'Country'
       WITH m ORDER BY m.id = e.id DESC, m.id LIMIT 1
       MATCH (m)-[:MEMBER_OF]->(c:Chain)
       RETURN m, c
       UNION
       WITH e WHERE e.kind = 'Country' RETURN null AS m, null AS c
     }
     ${row}, formerly`,
    { id },
  );
  return rows[0] ?? null;
}
